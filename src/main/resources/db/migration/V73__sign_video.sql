-- A video in British Sign Language of a consultation: its file is in the blob store under the same id. The public sees it
-- once it is published, and it is published only with captions and a transcript.
CREATE TABLE sign_video (
    id           UUID        NOT NULL PRIMARY KEY,
    consultation UUID        NOT NULL,
    kind         VARCHAR(10) NOT NULL,
    bytes        BIGINT      NOT NULL,
    language     VARCHAR(20) NOT NULL,
    captions     MEDIUMTEXT  NOT NULL,
    transcript   MEDIUMTEXT  NOT NULL,
    added_at     DATETIME(6) NOT NULL,
    published_at DATETIME(6),
    version      BIGINT      NOT NULL,
    UNIQUE INDEX sign_video_of (consultation),
    FOREIGN KEY (consultation) REFERENCES consultation (id)
);
