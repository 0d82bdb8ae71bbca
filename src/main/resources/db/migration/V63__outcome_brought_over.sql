-- What was last brought over from another site: what staff wrote here since is told from it by that.
ALTER TABLE outcome ADD COLUMN brought_over LONGTEXT;
