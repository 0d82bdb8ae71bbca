-- A file that was not finished in time is tried again, later each time; and one that a better renderer would make is made anew.
ALTER TABLE ready_file ADD tries INT NOT NULL DEFAULT 0;
ALTER TABLE ready_file ADD next_try_at DATETIME(6);
ALTER TABLE ready_file ADD edition INT NOT NULL DEFAULT 1;
