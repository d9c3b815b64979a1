-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE orders ALTER COLUMN customer_id int NULL;

ALTER TABLE customers
  ADD CONSTRAINT uq_customers_name UNIQUE (name);

ALTER TABLE customers
  ADD CONSTRAINT ck_customers CHECK (phone <> '');

CREATE INDEX ix_customers_phone ON customers (phone);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE SET NULL;

COMMIT TRANSACTION;
