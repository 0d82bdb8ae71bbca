-- The words of each consultation, one row a language, written whenever it is saved.
CREATE TABLE consultation_search (
    consultation_id UUID       NOT NULL,
    language        VARCHAR(8) NOT NULL,
    words           LONGTEXT   NOT NULL,
    PRIMARY KEY (consultation_id, language),
    FULLTEXT KEY consultation_words (words),
    CONSTRAINT consultation_search_of FOREIGN KEY (consultation_id) REFERENCES consultation (id) ON DELETE CASCADE
);
