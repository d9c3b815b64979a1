-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TYPE status RENAME TO old_3_status;

CREATE TYPE status AS ENUM ('new', 'paid');

-- Fails where a value of orders.state doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN state TYPE status USING state::text::status;

COMMENT ON TABLE orders IS NULL;

DROP TYPE old_3_status;

COMMIT;
