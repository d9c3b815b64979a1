-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE people DROP FOREIGN KEY fk_people_teams;
ALTER TABLE people MODIFY COLUMN team_id BIGINT;
ALTER TABLE teams MODIFY COLUMN team_id BIGINT NOT NULL;

ALTER TABLE people
  ADD CONSTRAINT fk_people_teams FOREIGN KEY (team_id) REFERENCES teams (team_id);

ALTER TABLE teams
  ADD CONSTRAINT fk_lead FOREIGN KEY (`lead`) REFERENCES people (person_id);

CREATE VIEW leads AS
SELECT `lead` FROM teams;
