-- A request for a format is deleted one year after it was sent or closed.
ALTER TABLE format_request CHANGE sent_at finished_at DATETIME(6);
UPDATE format_request SET finished_at = asked_at WHERE state = 'CLOSED';
ALTER TABLE format_request ADD INDEX format_request_finished (finished_at);
