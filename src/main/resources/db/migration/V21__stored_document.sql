CREATE TABLE stored_document (
    id              UUID        NOT NULL PRIMARY KEY,
    consultation_id UUID        NOT NULL,
    type            VARCHAR(20) NOT NULL,
    bytes           BIGINT      NOT NULL,
    kept_at         DATETIME(6) NOT NULL,
    FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
