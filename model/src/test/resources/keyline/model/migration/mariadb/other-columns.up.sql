-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE a ADD COLUMN given_name TEXT AFTER id;
ALTER TABLE a ADD COLUMN family_name TEXT AFTER given_name;

-- The rows that are there get '-'.
UPDATE a SET family_name = '-';

ALTER TABLE a MODIFY COLUMN family_name TEXT NOT NULL;

-- Loses data: the values of a.first_name go.
ALTER TABLE a DROP COLUMN first_name;

-- Loses data: the values of a.last_name go.
ALTER TABLE a DROP COLUMN last_name;
