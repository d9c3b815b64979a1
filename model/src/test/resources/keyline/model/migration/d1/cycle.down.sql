-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

DROP VIEW leads;
CREATE TABLE rows_of_teams AS SELECT * FROM teams;
CREATE TABLE rows_of_people AS SELECT * FROM people;
DROP TABLE people;
DROP TABLE teams;

CREATE TABLE teams (
  team_id INTEGER NOT NULL,
  lead    INTEGER,
  CONSTRAINT pk_teams PRIMARY KEY (team_id)
);

CREATE TABLE people (
  person_id INTEGER NOT NULL,
  team_id   INTEGER,
  CONSTRAINT pk_people PRIMARY KEY (person_id),
  CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id)
);

INSERT INTO teams (team_id, lead)
SELECT team_id, lead FROM rows_of_teams;

DROP TABLE rows_of_teams;

INSERT INTO people (person_id, team_id)
SELECT person_id, team_id FROM rows_of_people;

DROP TABLE rows_of_people;
