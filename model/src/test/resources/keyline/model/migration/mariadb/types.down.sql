-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP FOREIGN KEY fk_orders_customers;

-- Fails where a value of customers.customer_id doesn't suit the new type.
ALTER TABLE customers MODIFY COLUMN customer_id INT NOT NULL;

ALTER TABLE customers MODIFY COLUMN name VARCHAR(80) NOT NULL;

-- Fails where a value of customers.phone doesn't suit the new type.
ALTER TABLE customers MODIFY COLUMN phone VARCHAR(30);

-- Fails where a value of orders.customer_id doesn't suit the new type.
ALTER TABLE orders MODIFY COLUMN customer_id INT NOT NULL;

-- Fails where a value of orders.total doesn't suit the new type.
ALTER TABLE orders MODIFY COLUMN total DECIMAL(10,2);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
