-- Migration for SQLite, written by Keyline.

PRAGMA foreign_keys = OFF;
BEGIN;

CREATE TABLE new_people (
  person_id INTEGER NOT NULL,
  team_id   BIGINT,
  CONSTRAINT pk_people PRIMARY KEY (person_id),
  CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id)
);

INSERT INTO new_people (person_id, team_id)
SELECT person_id, team_id FROM people;

DROP TABLE people;
ALTER TABLE new_people RENAME TO people;

CREATE TABLE new_teams (
  team_id BIGINT NOT NULL,
  lead    INTEGER,
  CONSTRAINT pk_teams PRIMARY KEY (team_id),
  CONSTRAINT fk_lead FOREIGN KEY (lead) REFERENCES people (person_id)
);

INSERT INTO new_teams (team_id, lead)
SELECT team_id, lead FROM teams;

DROP TABLE teams;
ALTER TABLE new_teams RENAME TO teams;

CREATE VIEW leads AS
SELECT lead FROM teams;

-- Lists rows whose parents are missing. Should there be any: ROLLBACK instead of COMMIT.
PRAGMA foreign_key_check;

COMMIT;
PRAGMA foreign_keys = ON;
