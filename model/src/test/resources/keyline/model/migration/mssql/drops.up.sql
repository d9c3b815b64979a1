-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;

-- Loses data: the values of customers.phone go.
ALTER TABLE customers DROP COLUMN phone;

-- Loses data: the rows of orders go.
DROP TABLE orders;

COMMIT TRANSACTION;
