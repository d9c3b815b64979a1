-- Schema for H2, written by Keyline.

CREATE SCHEMA IF NOT EXISTS sales;
CREATE SCHEMA IF NOT EXISTS logistics;

CREATE TABLE sales.orders (
  order_id INTEGER NOT NULL,
  channel  ENUM('web', 'shop'),
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
);

CREATE TABLE logistics.orders (
  order_id INTEGER NOT NULL,
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
);

CREATE TABLE logistics.parcels (
  parcel_id INTEGER NOT NULL,
  order_id  INTEGER,
  CONSTRAINT pk_parcels PRIMARY KEY (parcel_id),
  CONSTRAINT fk_parcels_orders FOREIGN KEY (order_id) REFERENCES sales.orders (order_id)
);

CREATE VIEW logistics.open_parcels AS
SELECT * FROM logistics.parcels;
