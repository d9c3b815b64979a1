-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders ALTER COLUMN state SET DATA TYPE ENUM('new', 'sent', 'paid');

COMMENT ON TABLE orders IS 'What was bought.';
