-- Recordings and other files that answer a question: sealed in the blob store under the same id. A file belongs to a draft
-- until it is sent, and to the answer from then on; nothing else leads to whoever sent it.
CREATE TABLE answer_file (
    id           UUID         NOT NULL PRIMARY KEY,
    draft_id     UUID,
    response_id  UUID,
    question_key VARCHAR(40)  NOT NULL,
    type         VARCHAR(20)  NOT NULL,
    name         TEXT         NOT NULL,
    bytes        BIGINT       NOT NULL,
    cleaned      BOOLEAN      NOT NULL,
    scan         VARCHAR(12)  NOT NULL,
    finding      VARCHAR(200) NOT NULL,
    scanned_at   DATETIME(6),
    added_at     DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    INDEX answer_file_draft (draft_id),
    INDEX answer_file_response (response_id),
    INDEX answer_file_scan (scan, added_at),
    CONSTRAINT answer_file_answer FOREIGN KEY (response_id) REFERENCES response (id)
);

-- Uploads that go on where they were broken off: what has arrived is sealed in the blob store, part by part.
CREATE TABLE answer_upload (
    id           UUID        NOT NULL PRIMARY KEY,
    draft_id     UUID        NOT NULL,
    question_key VARCHAR(40) NOT NULL,
    name         TEXT        NOT NULL,
    length       BIGINT      NOT NULL,
    received     BIGINT      NOT NULL,
    parts        LONGTEXT    NOT NULL,
    changed_at   DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    INDEX answer_upload_draft (draft_id),
    INDEX answer_upload_age (changed_at)
);
