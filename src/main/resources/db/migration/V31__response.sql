-- What people have typed and not sent yet: sealed, and found by the hash of a code that only they have.
CREATE TABLE response_draft (
    id               UUID        NOT NULL PRIMARY KEY,
    consultation_id  UUID        NOT NULL,
    questionnaire_id UUID        NOT NULL,
    code_hash        CHAR(64)    NOT NULL,
    language         VARCHAR(10) NOT NULL,
    content          LONGTEXT    NOT NULL,
    page             INT         NOT NULL,
    response_id      UUID,
    created_at       DATETIME(6) NOT NULL,
    changed_at       DATETIME(6) NOT NULL,
    version          BIGINT      NOT NULL,
    UNIQUE KEY response_draft_code (code_hash),
    INDEX response_draft_age (consultation_id, changed_at)
);

-- Answers as they were sent, without a name or a way to reach anyone.
CREATE TABLE response (
    id               UUID         NOT NULL PRIMARY KEY,
    consultation_id  UUID         NOT NULL,
    questionnaire_id UUID         NOT NULL,
    receipt          VARCHAR(24)  NOT NULL,
    capacity         VARCHAR(20),
    organisation     VARCHAR(200) NOT NULL,
    people           VARCHAR(100) NOT NULL,
    language         VARCHAR(10)  NOT NULL,
    way_in           VARCHAR(20)  NOT NULL,
    answers          LONGTEXT     NOT NULL,
    sent_at          DATETIME(6)  NOT NULL,
    UNIQUE KEY response_receipt (receipt),
    INDEX response_order (consultation_id, sent_at),
    CONSTRAINT response_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT response_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id)
);

-- The words of each answer, for searching.
CREATE TABLE response_answer (
    response_id  UUID        NOT NULL,
    question_key VARCHAR(40) NOT NULL,
    text         LONGTEXT    NOT NULL,
    PRIMARY KEY (response_id, question_key),
    FULLTEXT KEY response_answer_words (text),
    CONSTRAINT response_answer_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE
);
