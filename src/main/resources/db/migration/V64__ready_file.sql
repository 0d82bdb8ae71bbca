-- Files that were made of what is published, which is named by its path: one for each language and form, with what it was
-- made from. The file itself is in the blob store. A file that a check found unfit has a problem instead.
CREATE TABLE ready_file (
    id           UUID         NOT NULL PRIMARY KEY,
    publication  VARCHAR(200) NOT NULL,
    language     VARCHAR(20)  NOT NULL,
    form         VARCHAR(20)  NOT NULL,
    made_from    VARCHAR(32)  NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    content      UUID,
    bytes        BIGINT       NOT NULL,
    seconds      INT          NOT NULL,
    pages        INT          NOT NULL,
    problem      VARCHAR(500),
    version      BIGINT       NOT NULL,
    UNIQUE INDEX ready_file_of (publication, language, form)
);
