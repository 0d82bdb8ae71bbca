-- Printed forms, each with a code of its own, so that none is keyed in twice. Nothing says who has which.
CREATE TABLE paper_copy (
    id               UUID        NOT NULL PRIMARY KEY,
    consultation_id  UUID        NOT NULL,
    questionnaire_id UUID        NOT NULL,
    code             VARCHAR(24) NOT NULL,
    language         VARCHAR(10) NOT NULL,
    points           INT         NOT NULL,
    easy_read        BOOLEAN     NOT NULL,
    printed_by       UUID,
    printed_at       DATETIME(6) NOT NULL,
    response_id      UUID,
    keyed_by         UUID,
    keyed_at         DATETIME(6),
    version          BIGINT      NOT NULL,
    UNIQUE KEY paper_copy_code (code),
    INDEX paper_copy_consultation (consultation_id, printed_at),
    CONSTRAINT paper_copy_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT paper_copy_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
);
