-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers DROP CONSTRAINT pk_customers;

-- Fails where a value of customers.customer_id doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN customer_id int NOT NULL;

ALTER TABLE customers ALTER COLUMN name nvarchar(80) NOT NULL;

-- Fails where a value of customers.phone doesn't suit the new type.
ALTER TABLE customers ALTER COLUMN phone nvarchar(30) NULL;

-- Fails where a value of orders.customer_id doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN customer_id int NOT NULL;

DECLARE @default_12 nvarchar(max) = (
  SELECT N'ALTER TABLE orders DROP CONSTRAINT ' + QUOTENAME(name) FROM sys.default_constraints
  WHERE parent_object_id = OBJECT_ID(N'orders')
    AND parent_column_id = COLUMNPROPERTY(parent_object_id, N'total', 'ColumnId'));
EXEC(@default_12);

-- Fails where a value of orders.total doesn't suit the new type.
ALTER TABLE orders ALTER COLUMN total decimal(10,2) NULL;

ALTER TABLE customers
  ADD CONSTRAINT pk_customers PRIMARY KEY (customer_id);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;

COMMIT TRANSACTION;
