-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;

-- Fails where a value of customers.customer_id doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN customer_id TYPE integer;

ALTER TABLE customers ALTER COLUMN name TYPE varchar(80);

-- Fails where a value of customers.phone doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN phone TYPE varchar(30);

-- Fails where a value of orders.customer_id doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN customer_id TYPE integer;

ALTER TABLE orders ALTER COLUMN total DROP DEFAULT;

-- Fails where a value of orders.total doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN total TYPE numeric(10,2);

ALTER TABLE orders ALTER COLUMN total DROP NOT NULL;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;

COMMIT;
