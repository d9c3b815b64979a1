-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP FOREIGN KEY fk_orders_customers;
ALTER TABLE customers MODIFY COLUMN customer_id BIGINT NOT NULL;

-- Fails where a value of customers.name doesn't suit the new type.
ALTER TABLE customers MODIFY COLUMN name VARCHAR(40) NOT NULL;

-- Fails where a value of customers.phone doesn't suit the new type.
-- Loses data: texts in customers.phone are written as the new type writes them, 007 as 7.
ALTER TABLE customers MODIFY COLUMN phone INT;

ALTER TABLE orders MODIFY COLUMN customer_id BIGINT NOT NULL;

-- Loses data: values of orders.total are cut to what the new type holds.
ALTER TABLE orders MODIFY COLUMN total DECIMAL(10,0) DEFAULT 0;

-- Rows without a value get the default.
UPDATE orders SET total = 0 WHERE total IS NULL;

ALTER TABLE orders MODIFY COLUMN total DECIMAL(10,0) NOT NULL DEFAULT 0;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
