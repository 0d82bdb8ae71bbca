CREATE TABLE questionnaire (
    id              UUID        NOT NULL PRIMARY KEY,
    consultation_id UUID        NOT NULL,
    number          INT         NOT NULL,
    questions       LONGTEXT    NOT NULL,
    changed_at      DATETIME(6) NOT NULL,
    published_at    DATETIME(6),
    version         BIGINT      NOT NULL,
    UNIQUE KEY questionnaire_number (consultation_id, number),
    CONSTRAINT questionnaire_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id) ON DELETE CASCADE
);
