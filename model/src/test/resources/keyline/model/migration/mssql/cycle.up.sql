-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE people DROP CONSTRAINT fk_people_teams;
ALTER TABLE teams DROP CONSTRAINT pk_teams;
ALTER TABLE people ALTER COLUMN team_id bigint NULL;
ALTER TABLE teams ALTER COLUMN team_id bigint NOT NULL;

ALTER TABLE teams
  ADD CONSTRAINT pk_teams PRIMARY KEY (team_id);

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);

ALTER TABLE teams
  ADD CONSTRAINT fk_lead FOREIGN KEY (lead) REFERENCES people (person_id);

EXEC(N'CREATE VIEW leads AS
SELECT lead FROM teams');

COMMIT TRANSACTION;
