-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT fk_orders_profiles;
ALTER TABLE profiles DROP CONSTRAINT fk_profiles_customers;

-- Loses data: the values of customers.email go.
ALTER TABLE customers DROP COLUMN email;

-- Loses data: the values of orders.profile_id go.
ALTER TABLE orders DROP COLUMN profile_id;

-- Loses data: the rows of profiles go.
DROP TABLE profiles;

COMMIT TRANSACTION;
