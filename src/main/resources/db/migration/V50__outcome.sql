-- What became of consultations, and who wants to be told (addresses sealed by the application).
CREATE TABLE outcome (
    id           UUID        NOT NULL PRIMARY KEY,
    consultation UUID        NOT NULL,
    draft        LONGTEXT    NOT NULL,
    published    LONGTEXT,
    published_at DATETIME(6),
    changed_at   DATETIME(6),
    to_be_told   BOOLEAN     NOT NULL,
    created_at   DATETIME(6) NOT NULL,
    version      BIGINT      NOT NULL,
    UNIQUE KEY outcome_consultation (consultation),
    INDEX outcome_changed (changed_at),
    CONSTRAINT outcome_of_consultation FOREIGN KEY (consultation) REFERENCES consultation (id)
);

CREATE TABLE follow_up (
    id           UUID        NOT NULL PRIMARY KEY,
    consultation UUID        NOT NULL,
    email        TEXT        NOT NULL,
    email_hash   VARCHAR(64) NOT NULL,
    token        TEXT        NOT NULL,
    token_hash   VARCHAR(64) NOT NULL,
    language     VARCHAR(20) NOT NULL,
    asked_at     DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6),
    told_at      DATETIME(6),
    UNIQUE KEY follow_up_once (consultation, email_hash),
    UNIQUE KEY follow_up_token (token_hash),
    CONSTRAINT follow_up_of_consultation FOREIGN KEY (consultation) REFERENCES consultation (id)
);
