-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE a ADD COLUMN first_name TEXT AFTER id;
ALTER TABLE a ADD COLUMN last_name TEXT AFTER first_name;

-- Loses data: the values of a.given_name go.
ALTER TABLE a DROP COLUMN given_name;

-- Loses data: the values of a.family_name go.
ALTER TABLE a DROP COLUMN family_name;
