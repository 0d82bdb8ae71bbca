-- In which language staff wrote down what a recording says. Until now they were asked to write it in English.
ALTER TABLE transcript ADD COLUMN language VARCHAR(35) NOT NULL DEFAULT 'en';
