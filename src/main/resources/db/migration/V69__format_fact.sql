-- What was asked for in formats and when it came, for figures: nothing about who asked. It stays when requests are deleted.
CREATE TABLE format_fact (
    id           UUID        NOT NULL PRIMARY KEY,
    request      UUID        NOT NULL,
    form         VARCHAR(20) NOT NULL,
    variant      VARCHAR(20) NOT NULL,
    language     VARCHAR(20) NOT NULL,
    consultation UUID,
    asked_on     DATE        NOT NULL,
    due_on       DATE        NOT NULL,
    sent_on      DATE,
    closed       BOOLEAN     NOT NULL,
    version      BIGINT      NOT NULL,
    UNIQUE KEY format_fact_of (request, form, variant),
    INDEX format_fact_asked (asked_on),
    INDEX format_fact_consultation (consultation)
);
