CREATE TABLE staff_account (
    id            UUID         NOT NULL PRIMARY KEY,
    email         TEXT         NOT NULL,
    email_hash    CHAR(64)     NOT NULL,
    name          TEXT         NOT NULL,
    password_hash VARCHAR(200),
    roles         JSON         NOT NULL,
    enabled       BOOLEAN      NOT NULL,
    demo          BOOLEAN      NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    signed_in_at  DATETIME(6),
    version       BIGINT       NOT NULL,
    UNIQUE KEY staff_account_email (email_hash)
);

-- One-time links to a password: for a new or forgetful member of staff, or for the first administrator.
CREATE TABLE staff_invitation (
    token_hash CHAR(64)    NOT NULL PRIMARY KEY,
    account    UUID,
    expires_at DATETIME(6) NOT NULL,
    INDEX staff_invitation_account (account),
    FOREIGN KEY (account) REFERENCES staff_account (id) ON DELETE CASCADE
);

-- Wrong passwords by address, whether or not there is an account for it.
CREATE TABLE sign_in_trouble (
    email_hash   CHAR(64)    NOT NULL PRIMARY KEY,
    failures     INT         NOT NULL,
    last_at      DATETIME(6) NOT NULL,
    locked_until DATETIME(6),
    version      BIGINT      NOT NULL,
    INDEX sign_in_trouble_last (last_at)
);

-- Who did what when; nothing about members of the public.
CREATE TABLE audit_entry (
    id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at      DATETIME(6)  NOT NULL,
    who     UUID,
    action  VARCHAR(80)  NOT NULL,
    subject VARCHAR(200) NOT NULL,
    INDEX audit_entry_at (at),
    INDEX audit_entry_who (who, at)
);
