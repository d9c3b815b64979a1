-- Schema for MySQL, written by Keyline.

CREATE TABLE people (
  person_id INT NOT NULL,
  name      VARCHAR(100),
  PRIMARY KEY (person_id)
);

CREATE VIEW named_people AS
SELECT * FROM people WHERE name IS NOT NULL;

-- short_names: in MySQL, LENGTH counts bytes, CHAR_LENGTH counts characters.
CREATE VIEW short_names AS
SELECT * FROM named_people WHERE length(name) < 4;
