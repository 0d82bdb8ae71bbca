-- When a scanner looks at a file next. What cannot be scanned waits longer each time, so that others come first; nothing is
-- there when there is nothing more to find out.
ALTER TABLE answer_file
    ADD COLUMN scan_tries   INT NOT NULL DEFAULT 0,
    ADD COLUMN next_scan_at DATETIME(6),
    ADD INDEX answer_file_scan_turn (next_scan_at),
    DROP INDEX answer_file_scan;

UPDATE answer_file SET next_scan_at = added_at WHERE scan IN ('WAITING', 'UNSCANNED');
