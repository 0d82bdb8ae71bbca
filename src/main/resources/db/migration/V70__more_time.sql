-- More time to answer for one person, found by the hash of a code that only she has; nothing says who she is.
CREATE TABLE more_time (
    id              UUID        NOT NULL PRIMARY KEY,
    consultation_id UUID        NOT NULL,
    code_hash       CHAR(64)    NOT NULL,
    until           DATETIME(6) NOT NULL,
    given_at        DATETIME(6) NOT NULL,
    version         BIGINT      NOT NULL,
    UNIQUE KEY more_time_code (code_hash),
    INDEX more_time_consultation (consultation_id, until)
);
-- An answer that is being typed knows that there is more time for it; this is forgotten when it is sent.
ALTER TABLE response_draft ADD more_time UUID;
-- Whether an answer was sent in somebody's own time, after the others' was over.
ALTER TABLE response ADD in_more_time BOOLEAN NOT NULL DEFAULT FALSE;
