-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE rows_of_people AS SELECT * FROM people;
CREATE TABLE rows_of_teams AS SELECT * FROM teams;
DROP TABLE people;
DROP TABLE teams;

CREATE TABLE people (
  person_id INTEGER NOT NULL,
  team_id   BIGINT,
  CONSTRAINT pk_people PRIMARY KEY (person_id),
  CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id)
);

CREATE TABLE teams (
  team_id BIGINT NOT NULL,
  lead    INTEGER,
  CONSTRAINT pk_teams PRIMARY KEY (team_id),
  CONSTRAINT fk_lead FOREIGN KEY (lead) REFERENCES people (person_id)
);

INSERT INTO people (person_id, team_id)
SELECT person_id, team_id FROM rows_of_people;

DROP TABLE rows_of_people;

INSERT INTO teams (team_id, lead)
SELECT team_id, lead FROM rows_of_teams;

DROP TABLE rows_of_teams;

CREATE VIEW leads AS
SELECT lead FROM teams;
