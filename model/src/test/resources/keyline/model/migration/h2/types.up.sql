-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers DROP CONSTRAINT pk_customers;
ALTER TABLE customers ALTER COLUMN customer_id SET DATA TYPE BIGINT;

-- Fails where a value of customers.name doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN name SET DATA TYPE VARCHAR(40);

-- Fails where a value of customers.phone doesn't suit the new type.
-- Loses data: texts in customers.phone are written as the new type writes them, 007 as 7.
ALTER TABLE customers ALTER COLUMN phone SET DATA TYPE INTEGER;

ALTER TABLE orders ALTER COLUMN customer_id SET DATA TYPE BIGINT;

-- Loses data: values of orders.total are cut to what the new type holds.
ALTER TABLE orders ALTER COLUMN total SET DATA TYPE DECIMAL(10,0);

ALTER TABLE orders ALTER COLUMN total SET DEFAULT 0;

-- Rows without a value get the default.
UPDATE orders SET total = 0 WHERE total IS NULL;

ALTER TABLE orders ALTER COLUMN total SET NOT NULL;

ALTER TABLE customers
  ADD CONSTRAINT pk_customers PRIMARY KEY (customer_id);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
