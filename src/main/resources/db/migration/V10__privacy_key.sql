-- Which key people's details are sealed with: a fingerprint, not the key.
CREATE TABLE privacy_key (
    only_one    TINYINT NOT NULL PRIMARY KEY CHECK (only_one = 1),
    fingerprint CHAR(8) NOT NULL
);
