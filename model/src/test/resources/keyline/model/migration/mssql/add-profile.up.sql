-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE customers ADD email nvarchar(120);
ALTER TABLE orders ADD profile_id int;

CREATE TABLE profiles (
  profile_id  int NOT NULL,
  customer_id int NOT NULL,
  bio         nvarchar(max),
  CONSTRAINT pk_profiles PRIMARY KEY (profile_id),
  CONSTRAINT uq_profiles_customer_id UNIQUE (customer_id),
  CONSTRAINT fk_profiles_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_profiles FOREIGN KEY (profile_id) REFERENCES profiles (profile_id);

COMMIT TRANSACTION;
