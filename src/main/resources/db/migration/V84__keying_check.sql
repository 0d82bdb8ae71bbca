-- Samples of keyed answers that a second person has keyed or compared, and what was found.
CREATE TABLE keying_check (
    id              UUID        NOT NULL PRIMARY KEY,
    consultation_id UUID        NOT NULL,
    response_id     UUID        NOT NULL,
    checked_by      UUID        NOT NULL,
    checked_at      DATETIME(6) NOT NULL,
    blind           BOOLEAN     NOT NULL,
    compared        INT         NOT NULL,
    differing       INT         NOT NULL,
    differences     LONGTEXT    NOT NULL,
    UNIQUE KEY keying_check_response (response_id),
    INDEX keying_check_consultation (consultation_id, checked_at),
    CONSTRAINT keying_check_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE
);
