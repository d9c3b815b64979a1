-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE customers ADD phone nvarchar(30);

CREATE TABLE orders (
  order_id    int NOT NULL,
  customer_id int NOT NULL,
  total       decimal(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);

COMMIT TRANSACTION;
