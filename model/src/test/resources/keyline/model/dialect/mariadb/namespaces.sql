CREATE SCHEMA IF NOT EXISTS sales;
CREATE SCHEMA IF NOT EXISTS logistics;

CREATE TABLE sales.orders (
  order_id INT NOT NULL,
  channel  ENUM('web', 'shop'),
  PRIMARY KEY (order_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE logistics.orders (
  order_id INT NOT NULL,
  PRIMARY KEY (order_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE logistics.parcels (
  parcel_id INT NOT NULL,
  order_id  INT,
  PRIMARY KEY (parcel_id),
  CONSTRAINT fk_parcels_orders FOREIGN KEY (order_id) REFERENCES sales.orders (order_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE VIEW logistics.open_parcels AS
SELECT * FROM logistics.parcels;
