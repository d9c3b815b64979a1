-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers DROP CONSTRAINT ck_customers;
DROP INDEX ix_customers_phone ON customers;
ALTER TABLE customers DROP CONSTRAINT uq_customers_name;

-- Fails where a row has no customer_id.
ALTER TABLE orders ALTER COLUMN customer_id int NOT NULL;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;

COMMIT TRANSACTION;
