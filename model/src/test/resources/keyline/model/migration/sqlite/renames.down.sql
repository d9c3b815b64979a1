-- Migration for SQLite, written by Keyline.

BEGIN;

ALTER TABLE clients RENAME TO customers;
ALTER TABLE customers RENAME COLUMN full_name TO name;

COMMIT;
