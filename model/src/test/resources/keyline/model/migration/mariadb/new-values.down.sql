-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

-- Fails where a value of orders.state doesn't suit the new type.
ALTER TABLE orders MODIFY COLUMN state ENUM('new', 'paid');

ALTER TABLE orders COMMENT = '';
