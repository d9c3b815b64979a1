-- Migration for SQLite, written by Keyline.

PRAGMA foreign_keys = OFF;
BEGIN;

-- Loses data: the values of customers.phone go.
ALTER TABLE customers DROP COLUMN phone;

-- Loses data: the rows of orders go.
DROP TABLE orders;

-- Lists rows whose parents are missing. Should there be any: ROLLBACK instead of COMMIT.
PRAGMA foreign_key_check;

COMMIT;
PRAGMA foreign_keys = ON;
