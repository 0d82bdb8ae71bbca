-- Requests for a format. What was asked, for where, and what staff noted is sealed by the application.
CREATE TABLE format_request (
    id           UUID        NOT NULL PRIMARY KEY,
    code         VARCHAR(24) NOT NULL,
    once         UUID        NOT NULL,
    consultation UUID,
    asked        LONGTEXT    NOT NULL,
    state        VARCHAR(20) NOT NULL,
    language     VARCHAR(20) NOT NULL,
    asked_at     DATETIME(6) NOT NULL,
    due_on       DATE        NOT NULL,
    needed_by    DATE,
    assigned_to  UUID,
    sent_at      DATETIME(6),
    notes        LONGTEXT    NOT NULL,
    version      BIGINT      NOT NULL,
    UNIQUE KEY format_request_code (code),
    UNIQUE KEY format_request_once (once),
    INDEX format_request_due (state, due_on)
);
