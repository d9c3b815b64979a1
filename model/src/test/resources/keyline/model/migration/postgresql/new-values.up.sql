-- Migration for PostgreSQL, written by Keyline.

-- Before the transaction: a new value can't be used in the one that adds it.
ALTER TYPE status ADD VALUE 'sent' AFTER 'new';

BEGIN;

COMMENT ON TABLE orders IS 'What was bought.';

COMMIT;
