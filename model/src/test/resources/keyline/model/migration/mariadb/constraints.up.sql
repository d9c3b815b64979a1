-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP FOREIGN KEY fk_orders_customers;
ALTER TABLE orders MODIFY COLUMN customer_id INT;

ALTER TABLE customers
  ADD CONSTRAINT uq_customers_name UNIQUE (name);

ALTER TABLE customers
  ADD CONSTRAINT ck_customers CHECK (phone <> '');

CREATE INDEX ix_customers_phone ON customers (phone);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE SET NULL;
