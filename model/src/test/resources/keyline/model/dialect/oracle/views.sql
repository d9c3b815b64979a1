-- Schema for Oracle, written by Keyline.

CREATE TABLE people (
  person_id NUMBER(10) NOT NULL,
  name      VARCHAR2(100 CHAR),
  CONSTRAINT pk_people PRIMARY KEY (person_id)
);

CREATE VIEW named_people AS
SELECT * FROM people WHERE name IS NOT NULL;

CREATE VIEW short_names AS
SELECT * FROM named_people WHERE length(name) < 4;
