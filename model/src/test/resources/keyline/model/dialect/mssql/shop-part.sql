-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE shippers (
  shipper_id int NOT NULL IDENTITY(1,1),
  name       nvarchar(60) NOT NULL,
  CONSTRAINT pk_shippers PRIMARY KEY (shipper_id)
);

-- fk_orders_customers is left out: customers is not in this script.
CREATE TABLE orders (
  order_id     int NOT NULL IDENTITY(1,1),
  customer_id  int NOT NULL,
  shipper_id   int,
  order_date   date NOT NULL,
  total_amount decimal(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_total_amount CHECK (total_amount >= 0),
  CONSTRAINT fk_orders_shippers FOREIGN KEY (shipper_id) REFERENCES shippers (shipper_id)
    ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX ix_orders_customer_id ON orders (customer_id);
