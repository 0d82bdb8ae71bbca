-- Pages that somebody could not use. What she told us, and how to answer her, is sealed by the application.
CREATE TABLE barrier_report (
    id          UUID        NOT NULL PRIMARY KEY,
    told        LONGTEXT    NOT NULL,
    language    VARCHAR(20) NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    due_on      DATE        NOT NULL,
    answered_at DATETIME(6),
    version     BIGINT      NOT NULL,
    INDEX barrier_report_waiting (answered_at, due_on)
);
