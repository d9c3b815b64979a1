-- Schema for MariaDB, written by Keyline.

CREATE TABLE people (
  person_id INT NOT NULL COMMENT 'Ours, not theirs',
  name      VARCHAR(100) NOT NULL COMMENT 'As it''s \\ was written',
  PRIMARY KEY (person_id)
) DEFAULT CHARACTER SET = utf8mb4 COMMENT = 'Everyone we know.
Even those who don''t know us.';
