-- Marks on answers that a person should look at, and what she made of them.
ALTER TABLE response
    ADD COLUMN words CHAR(64),
    ADD INDEX response_same_words (consultation_id, words);

ALTER TABLE response_draft
    ADD COLUMN flood BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE response_flag (
    response_id UUID          NOT NULL,
    kind        VARCHAR(20)   NOT NULL,
    raised_at   DATETIME(6)   NOT NULL,
    verdict     VARCHAR(20),
    reason      VARCHAR(1000) NOT NULL,
    judged_by   UUID,
    judged_at   DATETIME(6),
    PRIMARY KEY (response_id, kind),
    CONSTRAINT response_flag_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE
);
