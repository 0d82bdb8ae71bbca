-- What a member of staff has written about a published consultation and has not published yet.
CREATE TABLE kept_changes (
    consultation_id UUID        NOT NULL,
    staff_id        UUID        NOT NULL,
    begun_from      LONGTEXT    NOT NULL,
    mine            LONGTEXT    NOT NULL,
    kept_at         DATETIME(6) NOT NULL,
    PRIMARY KEY (consultation_id, staff_id),
    CONSTRAINT kept_changes_of FOREIGN KEY (consultation_id) REFERENCES consultation (id) ON DELETE CASCADE
);
