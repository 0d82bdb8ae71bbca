-- Which reminders about jobs were sent, so that each is sent once.
CREATE TABLE job_reminder (
    job     UUID        NOT NULL,
    kind    VARCHAR(20) NOT NULL,
    due_on  DATE        NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    PRIMARY KEY (job, kind, due_on)
);
