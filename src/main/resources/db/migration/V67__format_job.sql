-- Who makes what the portal cannot make. Whom to ask there is sealed by the application.
CREATE TABLE supplier (
    id         UUID         NOT NULL PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    crafts     LONGTEXT     NOT NULL,
    languages  LONGTEXT     NOT NULL,
    turnaround INT          NOT NULL,
    unit_pence BIGINT,
    prices     LONGTEXT     NOT NULL,
    contact    LONGTEXT     NOT NULL,
    active     BOOLEAN      NOT NULL,
    version    BIGINT       NOT NULL
);
-- Something that a person has to make in a format. What it is, in whose words ever, and what staff noted is sealed. Whoever
-- wants the same thing shares the job: shared is a keyed hash of what it is, as long as the job can be shared.
CREATE TABLE production_job (
    id           UUID        NOT NULL PRIMARY KEY,
    shared       CHAR(64),
    consultation UUID,
    document     UUID,
    wanted       LONGTEXT    NOT NULL,
    state        VARCHAR(20) NOT NULL,
    owner        UUID,
    supplier     UUID,
    quote_pence  BIGINT,
    cost_pence   BIGINT,
    wanted_by    DATE,
    expected_on  DATE,
    steps        LONGTEXT    NOT NULL,
    notes        LONGTEXT    NOT NULL,
    result       VARCHAR(20),
    file         UUID,
    file_type    VARCHAR(20),
    file_bytes   BIGINT      NOT NULL,
    offered_as   UUID,
    begun_at     DATETIME(6) NOT NULL,
    finished_at  DATETIME(6),
    version      BIGINT      NOT NULL,
    UNIQUE KEY production_job_shared (shared),
    INDEX production_job_state (state),
    INDEX production_job_finished (finished_at)
);
-- Which requests wait for a job. rest: the request asks for more than its jobs make. link: what opens the file in the mail
-- that was sent to the person, hashed.
CREATE TABLE job_request (
    job     UUID    NOT NULL,
    request UUID    NOT NULL,
    rest    BOOLEAN NOT NULL,
    sent_at DATETIME(6),
    link    CHAR(64),
    PRIMARY KEY (job, request),
    INDEX job_request_request (request),
    UNIQUE KEY job_request_link (link)
);
