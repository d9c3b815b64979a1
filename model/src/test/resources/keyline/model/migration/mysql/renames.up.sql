-- Migration for MySQL, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP FOREIGN KEY fk_orders_customers;
ALTER TABLE orders DROP INDEX fk_orders_customers;
ALTER TABLE customers RENAME TO clients;
ALTER TABLE clients RENAME COLUMN name TO full_name;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_clients FOREIGN KEY (customer_id) REFERENCES clients (customer_id)
    ON DELETE CASCADE;
