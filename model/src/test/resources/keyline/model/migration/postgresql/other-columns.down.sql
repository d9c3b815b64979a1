-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE a ADD COLUMN first_name text;
ALTER TABLE a ADD COLUMN last_name text;

-- Loses data: the values of a.given_name go.
ALTER TABLE a DROP COLUMN given_name;

-- Loses data: the values of a.family_name go.
ALTER TABLE a DROP COLUMN family_name;

COMMIT;
