-- Every link that was mailed to the person who spoke opens what is written down now, so that none of them loses what she typed.
CREATE TABLE transcript_link (
    token_hash CHAR(64) NOT NULL PRIMARY KEY,
    file_id    UUID     NOT NULL,
    INDEX transcript_link_file (file_id),
    FOREIGN KEY (file_id) REFERENCES transcript (file_id) ON DELETE CASCADE
);

INSERT INTO transcript_link (token_hash, file_id)
SELECT token_hash, file_id FROM transcript WHERE token_hash IS NOT NULL;

ALTER TABLE transcript DROP INDEX transcript_token, DROP COLUMN token_hash;
