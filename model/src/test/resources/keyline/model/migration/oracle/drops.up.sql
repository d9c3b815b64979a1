-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;

-- Loses data: the values of customers.phone go.
ALTER TABLE customers DROP COLUMN phone;

-- Loses data: the rows of orders go.
DROP TABLE orders;
