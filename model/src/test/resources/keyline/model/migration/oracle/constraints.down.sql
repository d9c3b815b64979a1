-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers DROP CONSTRAINT ck_customers;
DROP INDEX ix_customers_phone;
ALTER TABLE customers DROP CONSTRAINT uq_customers_name;

-- Fails where a row has no customer_id.
ALTER TABLE orders MODIFY (customer_id NOT NULL);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
