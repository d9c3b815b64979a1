-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers DROP CONSTRAINT pk_customers;
ALTER TABLE customers ALTER COLUMN customer_id bigint NOT NULL;

-- Fails where a value of customers.name doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN name nvarchar(40) NOT NULL;

-- Fails where a value of customers.phone doesn't suit the new type.
-- Loses data: texts in customers.phone are written as the new type writes them, 007 as 7.
ALTER TABLE customers ALTER COLUMN phone int NULL;

ALTER TABLE orders ALTER COLUMN customer_id bigint NOT NULL;

-- Loses data: values of orders.total are cut to what the new type holds.
ALTER TABLE orders ALTER COLUMN total decimal(10,0) NULL;

ALTER TABLE orders ADD DEFAULT 0 FOR total;

-- Rows without a value get the default.
EXEC(N'UPDATE orders SET total = 0 WHERE total IS NULL');

ALTER TABLE orders ALTER COLUMN total decimal(10,0) NOT NULL;

ALTER TABLE customers
  ADD CONSTRAINT pk_customers PRIMARY KEY (customer_id);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;

COMMIT TRANSACTION;
