-- How an answer came to be somebody's, and which one was given in the same visit.
ALTER TABLE response
    MODIFY capacity VARCHAR(30),
    ADD COLUMN speaking LONGTEXT,
    ADD COLUMN beside_id UUID,
    ADD INDEX response_beside (beside_id);

ALTER TABLE response_draft
    ADD COLUMN beside_id UUID;
