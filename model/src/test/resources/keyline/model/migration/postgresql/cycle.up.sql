-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE people DROP CONSTRAINT fk_people_teams;
ALTER TABLE people ALTER COLUMN team_id TYPE bigint;
ALTER TABLE teams ALTER COLUMN team_id TYPE bigint;

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);

ALTER TABLE teams
  ADD CONSTRAINT fk_lead FOREIGN KEY (lead) REFERENCES people (person_id);

CREATE VIEW leads AS
SELECT lead FROM teams;

COMMIT;
