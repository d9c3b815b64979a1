-- Schema for PostgreSQL, written by Keyline.

CREATE TABLE people (
  person_id integer NOT NULL,
  name      varchar(100) NOT NULL,
  CONSTRAINT pk_people PRIMARY KEY (person_id)
);

COMMENT ON TABLE people IS 'Everyone we know.
Even those who don''t know us.';

COMMENT ON COLUMN people.person_id IS 'Ours, not theirs';
COMMENT ON COLUMN people.name IS 'As it''s \ was written';
