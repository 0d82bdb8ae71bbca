-- Several things that are asked for at once share a reference and are sent one by one. A request says how it came in, what
-- was promised first, what the portal sent by itself, when the person was told that it is late, and the time to answer
-- that she was given for that; what tells about her is sealed by the application.
ALTER TABLE format_request
    DROP INDEX format_request_code,
    ADD INDEX format_request_code (code),
    ADD way_in VARCHAR(20) NOT NULL DEFAULT 'ONLINE',
    ADD keyed_by UUID,
    ADD first_due_on DATE,
    ADD handed_over LONGTEXT,
    ADD more_time LONGTEXT,
    ADD late_told_at DATETIME(6);
UPDATE format_request SET first_due_on = due_on;
ALTER TABLE format_request MODIFY first_due_on DATE NOT NULL;
