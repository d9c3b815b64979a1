-- Migration for PostgreSQL, written by Keyline.

BEGIN;

DROP VIEW leads;
ALTER TABLE teams DROP CONSTRAINT fk_lead;
ALTER TABLE people DROP CONSTRAINT fk_people_teams;

-- Fails where a value of teams.team_id doesn't suit the new type.
ALTER TABLE teams ALTER COLUMN team_id TYPE integer;

-- Fails where a value of people.team_id doesn't suit the new type.
ALTER TABLE people ALTER COLUMN team_id TYPE integer;

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);

COMMIT;
