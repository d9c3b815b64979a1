-- Migration for MySQL, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP FOREIGN KEY fk_orders_clients;
ALTER TABLE orders DROP INDEX fk_orders_clients;
ALTER TABLE clients RENAME TO customers;
ALTER TABLE customers RENAME COLUMN full_name TO name;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
