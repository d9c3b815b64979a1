-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

DROP VIEW leads;
ALTER TABLE teams DROP CONSTRAINT fk_lead;
ALTER TABLE people DROP CONSTRAINT fk_people_teams;
ALTER TABLE teams DROP CONSTRAINT pk_teams;

-- Fails where a value of teams.team_id doesn't suit the new type.
ALTER TABLE teams ALTER COLUMN team_id int NOT NULL;

-- Fails where a value of people.team_id doesn't suit the new type.
ALTER TABLE people ALTER COLUMN team_id int NULL;

ALTER TABLE teams
  ADD CONSTRAINT pk_teams PRIMARY KEY (team_id);

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);

COMMIT TRANSACTION;
