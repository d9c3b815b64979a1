-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

ALTER TABLE customers RENAME TO clients;
ALTER TABLE clients RENAME COLUMN name TO full_name;
