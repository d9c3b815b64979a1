-- Schema for Oracle, written by Keyline.
-- sales: a script for Oracle has one schema, this name is put before those of the tables.
-- logistics: a script for Oracle has one schema, this name is put before those of the tables.

CREATE TABLE sales_orders (
  order_id NUMBER(10) NOT NULL,
  channel  VARCHAR2(4 CHAR),
  CONSTRAINT pk_sales_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_sales_orders_channel CHECK (channel IN ('web', 'shop'))
);

CREATE TABLE logistics_orders (
  order_id NUMBER(10) NOT NULL,
  CONSTRAINT pk_logistics_orders PRIMARY KEY (order_id)
);

CREATE TABLE logistics_parcels (
  parcel_id NUMBER(10) NOT NULL,
  order_id  NUMBER(10),
  CONSTRAINT pk_logistics_parcels PRIMARY KEY (parcel_id),
  CONSTRAINT fk_logistics_parcels_sales_orders FOREIGN KEY (order_id) REFERENCES sales_orders (order_id)
);

CREATE VIEW logistics_open_parcels AS
SELECT * FROM logistics_parcels;
