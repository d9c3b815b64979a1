-- Migration for SQLite, written by Keyline.

BEGIN;

ALTER TABLE customers RENAME TO clients;
ALTER TABLE clients RENAME COLUMN name TO full_name;

COMMIT;
