-- What groups said: who was there by number and kind, and what was said by theme. A group counts as a group.
CREATE TABLE group_session (
    id              UUID         NOT NULL PRIMARY KEY,
    consultation_id UUID         NOT NULL,
    name            VARCHAR(200) NOT NULL,
    held_on         DATE         NOT NULL,
    language        VARCHAR(10)  NOT NULL,
    people          INT          NOT NULL,
    content         LONGTEXT     NOT NULL,
    recorded_by     UUID,
    recorded_at     DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL,
    INDEX group_session_consultation (consultation_id, held_on),
    CONSTRAINT group_session_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
