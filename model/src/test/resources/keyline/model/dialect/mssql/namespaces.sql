-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

IF SCHEMA_ID(N'sales') IS NULL EXEC(N'CREATE SCHEMA sales');
IF SCHEMA_ID(N'logistics') IS NULL EXEC(N'CREATE SCHEMA logistics');

CREATE TABLE sales.orders (
  order_id int NOT NULL,
  channel  nvarchar(4),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_channel CHECK (channel IN (N'web', N'shop'))
);

CREATE TABLE logistics.orders (
  order_id int NOT NULL,
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
);

CREATE TABLE logistics.parcels (
  parcel_id int NOT NULL,
  order_id  int,
  CONSTRAINT pk_parcels PRIMARY KEY (parcel_id),
  CONSTRAINT fk_parcels_orders FOREIGN KEY (order_id) REFERENCES sales.orders (order_id)
);

EXEC(N'CREATE VIEW logistics.open_parcels AS
SELECT * FROM logistics.parcels');
