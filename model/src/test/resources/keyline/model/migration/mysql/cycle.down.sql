-- Migration for MySQL, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

DROP VIEW leads;
ALTER TABLE teams DROP FOREIGN KEY fk_lead;
ALTER TABLE people DROP FOREIGN KEY fk_people_teams;
ALTER TABLE teams DROP INDEX fk_lead;

-- Fails where a value of teams.team_id doesn't suit the new type.
ALTER TABLE teams MODIFY COLUMN team_id INT NOT NULL;

-- Fails where a value of people.team_id doesn't suit the new type.
ALTER TABLE people MODIFY COLUMN team_id INT;

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);
