-- People who register. What they told us is sealed by the application; e-mail addresses are found by a keyed hash.
CREATE TABLE participant (
    id            UUID        NOT NULL PRIMARY KEY,
    link          TEXT        NOT NULL,
    link_hash     VARCHAR(64) NOT NULL,
    confirm_hash  VARCHAR(64),
    email_hash    VARCHAR(64),
    profile       LONGTEXT,
    proposed      LONGTEXT,
    proposed_at   DATETIME(6),
    registered_at DATETIME(6) NOT NULL,
    confirmed_at  DATETIME(6),
    confirmed_by  VARCHAR(20),
    kept_since    DATETIME(6) NOT NULL,
    times_asked   INT         NOT NULL,
    link_sent_at  DATETIME(6),
    version       BIGINT      NOT NULL,
    UNIQUE KEY participant_link (link_hash),
    UNIQUE KEY participant_confirm (confirm_hash),
    INDEX participant_email (email_hash),
    INDEX participant_registered (registered_at)
);

CREATE TABLE registration_draft (
    token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    profile    LONGTEXT,
    sent_by    VARCHAR(20),
    changed_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL,
    INDEX registration_draft_changed (changed_at)
);
