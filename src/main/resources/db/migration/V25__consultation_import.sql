-- What was last brought over from where: a second import of the same changes nothing, and what was changed here since is kept.
CREATE TABLE consultation_import (
    source      VARCHAR(300) NOT NULL,
    part        VARCHAR(20)  NOT NULL,
    hash        CHAR(64)     NOT NULL,
    content     LONGTEXT     NOT NULL,
    imported_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (source, part)
);
