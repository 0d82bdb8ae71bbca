-- Pictures of the organisation's own in questions; what is in them is in the blob store under the same id.
CREATE TABLE question_picture (
    id          UUID         NOT NULL PRIMARY KEY,
    name        VARCHAR(100) NOT NULL,
    alternative LONGTEXT     NOT NULL,
    kind        VARCHAR(12)  NOT NULL,
    width       INT          NOT NULL,
    height      INT          NOT NULL,
    bytes       INT          NOT NULL,
    kept_at     DATETIME(6)  NOT NULL,
    kept_by     UUID
);
