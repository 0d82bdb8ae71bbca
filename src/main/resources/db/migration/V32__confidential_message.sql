-- A message that only its recipient may read: what opens her own answer must not show who gave it (T5).
ALTER TABLE outgoing_message ADD COLUMN confidential BOOLEAN NOT NULL DEFAULT FALSE;
