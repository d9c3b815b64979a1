-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE a ADD COLUMN given_name text;
ALTER TABLE a ADD COLUMN family_name text;

-- The rows that are there get '-'.
UPDATE a SET family_name = '-';

ALTER TABLE a ALTER COLUMN family_name SET NOT NULL;

-- Loses data: the values of a.first_name go.
ALTER TABLE a DROP COLUMN first_name;

-- Loses data: the values of a.last_name go.
ALTER TABLE a DROP COLUMN last_name;

COMMIT;
