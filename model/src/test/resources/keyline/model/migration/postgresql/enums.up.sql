-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TYPE status RENAME TO old_3_status;

CREATE TYPE status AS ENUM ('new', 'sent', 'paid');

ALTER TABLE orders ALTER COLUMN state DROP DEFAULT;

-- Fails where a value of orders.state doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN state TYPE status USING state::text::status;

ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'new';

DROP TYPE old_3_status;

COMMIT;
