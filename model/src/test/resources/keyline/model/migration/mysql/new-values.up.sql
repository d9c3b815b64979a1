-- Migration for MySQL, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders MODIFY COLUMN state ENUM('new', 'sent', 'paid');

ALTER TABLE orders COMMENT = 'What was bought.';
