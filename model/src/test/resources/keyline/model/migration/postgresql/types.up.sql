-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers ALTER COLUMN customer_id TYPE bigint;

-- Fails where a value of customers.name doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN name TYPE varchar(40);

-- Fails where a value of customers.phone doesn't suit the new type.
-- Loses data: texts in customers.phone are written as the new type writes them, 007 as 7.
ALTER TABLE customers ALTER COLUMN phone TYPE integer USING phone::integer;

ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint;

-- Loses data: values of orders.total are cut to what the new type holds.
ALTER TABLE orders ALTER COLUMN total TYPE numeric(10,0);

ALTER TABLE orders ALTER COLUMN total SET DEFAULT 0;

-- Rows without a value get the default.
UPDATE orders SET total = 0 WHERE total IS NULL;

ALTER TABLE orders ALTER COLUMN total SET NOT NULL;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;

COMMIT;
