-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

ALTER TABLE clients RENAME TO customers;
ALTER TABLE customers RENAME COLUMN full_name TO name;
