-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

-- Fails where a value of orders.state doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN state SET DATA TYPE ENUM('new', 'paid', 'void');

ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'new';
