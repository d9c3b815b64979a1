-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE people DROP CONSTRAINT fk_people_teams;
ALTER TABLE teams DROP CONSTRAINT pk_teams;
ALTER TABLE people ALTER COLUMN team_id SET DATA TYPE BIGINT;
ALTER TABLE teams ALTER COLUMN team_id SET DATA TYPE BIGINT;

ALTER TABLE teams
  ADD CONSTRAINT pk_teams PRIMARY KEY (team_id);

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);

ALTER TABLE teams
  ADD CONSTRAINT fk_lead FOREIGN KEY (lead) REFERENCES people (person_id);

CREATE VIEW leads AS
SELECT lead FROM teams;
