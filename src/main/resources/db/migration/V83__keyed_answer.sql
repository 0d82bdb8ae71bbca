-- How an answer came that somebody keyed in: when it was received, who keyed it, and why it counts though it was late.
ALTER TABLE response ADD received_on DATE;
ALTER TABLE response ADD keyed_by UUID;
ALTER TABLE response ADD late_reason TEXT;
-- The mark of the page or the row that it was kept from, so that none is kept twice.
ALTER TABLE response ADD once CHAR(64);
ALTER TABLE response ADD UNIQUE KEY response_once (once);

-- What a member of staff is keying in and has not finished; sealed.
CREATE TABLE keyed_work (
    consultation_id UUID        NOT NULL,
    staff_id        UUID        NOT NULL,
    content         LONGTEXT    NOT NULL,
    kept_at         DATETIME(6) NOT NULL,
    PRIMARY KEY (consultation_id, staff_id)
);

-- Scans of paper answers. The files are sealed and are never shown in the page: nobody has looked for viruses in them.
CREATE TABLE response_scan (
    id          UUID         NOT NULL PRIMARY KEY,
    response_id UUID         NOT NULL,
    type        VARCHAR(10)  NOT NULL,
    size        BIGINT       NOT NULL,
    kept_by     UUID         NOT NULL,
    kept_at     DATETIME(6)  NOT NULL,
    INDEX response_scan_response (response_id),
    CONSTRAINT response_scan_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE
);
