-- Schema for MariaDB, written by Keyline.
-- sales: a script for MariaDB has one schema, this name is put before those of the tables.
-- logistics: a script for MariaDB has one schema, this name is put before those of the tables.

CREATE TABLE sales_orders (
  order_id INT NOT NULL,
  channel  ENUM('web', 'shop'),
  PRIMARY KEY (order_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE logistics_orders (
  order_id INT NOT NULL,
  PRIMARY KEY (order_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE logistics_parcels (
  parcel_id INT NOT NULL,
  order_id  INT,
  PRIMARY KEY (parcel_id),
  CONSTRAINT fk_logistics_parcels_sales_orders FOREIGN KEY (order_id) REFERENCES sales_orders (order_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE VIEW logistics_open_parcels AS
SELECT * FROM logistics_parcels;
