-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

DROP VIEW leads;
ALTER TABLE teams DROP CONSTRAINT fk_lead;
ALTER TABLE people DROP CONSTRAINT fk_people_teams;
ALTER TABLE teams DROP CONSTRAINT pk_teams;
ALTER TABLE teams RENAME COLUMN team_id TO old_4_team_id;
ALTER TABLE people RENAME COLUMN team_id TO old_10_team_id;
ALTER TABLE teams ADD team_id NUMBER(10);

-- Fails where a value of teams.team_id doesn't suit the new type.
UPDATE teams SET team_id = old_4_team_id;

ALTER TABLE teams MODIFY (team_id NOT NULL);
ALTER TABLE teams DROP COLUMN old_4_team_id;
ALTER TABLE people ADD team_id NUMBER(10);

-- Fails where a value of people.team_id doesn't suit the new type.
UPDATE people SET team_id = old_10_team_id;

ALTER TABLE people DROP COLUMN old_10_team_id;

ALTER TABLE teams
  ADD CONSTRAINT pk_teams PRIMARY KEY (team_id);

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);
