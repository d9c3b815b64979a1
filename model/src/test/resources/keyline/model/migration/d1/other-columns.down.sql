-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

ALTER TABLE a ADD COLUMN first_name TEXT;
ALTER TABLE a ADD COLUMN last_name TEXT;

-- Loses data: the values of a.given_name go.
ALTER TABLE a DROP COLUMN given_name;

-- Loses data: the values of a.family_name go.
ALTER TABLE a DROP COLUMN family_name;
