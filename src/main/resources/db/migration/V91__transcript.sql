-- What a recording says, in words: as staff wrote it, and as the person who spoke corrected it.
CREATE TABLE transcript (
    file_id     UUID         NOT NULL PRIMARY KEY,
    response_id UUID         NOT NULL,
    status      VARCHAR(12)  NOT NULL,
    written     MEDIUMTEXT   NOT NULL,
    written_by  VARCHAR(200) NOT NULL,
    written_at  DATETIME(6)  NOT NULL,
    corrected   MEDIUMTEXT   NOT NULL,
    asked_at    DATETIME(6),
    decided_at  DATETIME(6),
    token_hash  CHAR(64),
    version     BIGINT       NOT NULL,
    UNIQUE INDEX transcript_token (token_hash),
    INDEX transcript_response (response_id),
    FOREIGN KEY (file_id) REFERENCES answer_file (id)
);

-- Where somebody wants to be shown what staff wrote down of her recording: apart from her answer, and deleted when she has
-- looked at it or a year is over.
CREATE TABLE transcript_contact (
    response_id UUID        NOT NULL PRIMARY KEY,
    email       TEXT        NOT NULL,
    language    VARCHAR(10) NOT NULL,
    left_at     DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL,
    FOREIGN KEY (response_id) REFERENCES response (id)
);
