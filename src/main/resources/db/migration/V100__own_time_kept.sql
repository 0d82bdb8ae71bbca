-- Until which day a person who answered in a time of her own can read her copy; nothing but a day, so that nothing leads to her.
ALTER TABLE response_draft ADD kept_until DATE;
