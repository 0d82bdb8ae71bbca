-- What is known about viruses in scans of paper answers, and when a scanner looks at them next, as for files that people send.
ALTER TABLE response_scan
    ADD COLUMN scan         VARCHAR(12)  NOT NULL DEFAULT 'UNSCANNED',
    ADD COLUMN finding      VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN scan_tries   INT          NOT NULL DEFAULT 0,
    ADD COLUMN next_scan_at DATETIME(6),
    ADD INDEX response_scan_turn (next_scan_at);

UPDATE response_scan SET next_scan_at = kept_at;
