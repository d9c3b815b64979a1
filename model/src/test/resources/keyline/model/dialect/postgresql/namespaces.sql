-- Schema for PostgreSQL, written by Keyline.

CREATE SCHEMA IF NOT EXISTS sales;
CREATE SCHEMA IF NOT EXISTS logistics;

CREATE TYPE sales.channel AS ENUM ('web', 'shop');

COMMENT ON TYPE sales.channel IS 'The channel.';

CREATE TABLE sales.orders (
  order_id integer NOT NULL,
  channel  sales.channel,
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
);

CREATE TABLE logistics.orders (
  order_id integer NOT NULL,
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
);

CREATE TABLE logistics.parcels (
  parcel_id integer NOT NULL,
  order_id  integer,
  CONSTRAINT pk_parcels PRIMARY KEY (parcel_id),
  CONSTRAINT fk_parcels_orders FOREIGN KEY (order_id) REFERENCES sales.orders (order_id)
);

CREATE VIEW logistics.open_parcels AS
SELECT * FROM logistics.parcels;
