-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers DROP CONSTRAINT pk_customers;

-- Fails where a value of customers.customer_id doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN customer_id SET DATA TYPE INTEGER;

ALTER TABLE customers ALTER COLUMN name SET DATA TYPE VARCHAR(80);

-- Fails where a value of customers.phone doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN phone SET DATA TYPE VARCHAR(30);

-- Fails where a value of orders.customer_id doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN customer_id SET DATA TYPE INTEGER;

-- Fails where a value of orders.total doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN total SET DATA TYPE DECIMAL(10,2);

ALTER TABLE orders ALTER COLUMN total DROP DEFAULT;
ALTER TABLE orders ALTER COLUMN total DROP NOT NULL;

ALTER TABLE customers
  ADD CONSTRAINT pk_customers PRIMARY KEY (customer_id);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
