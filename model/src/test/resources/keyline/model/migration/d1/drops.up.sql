-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

-- Loses data: the values of customers.phone go.
ALTER TABLE customers DROP COLUMN phone;

-- Loses data: the rows of orders go.
DROP TABLE orders;
