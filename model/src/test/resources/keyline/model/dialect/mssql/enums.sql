-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE orders (
  order_id int NOT NULL,
  status   nvarchar(9) NOT NULL DEFAULT N'new',
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_status CHECK (status IN (N'new', N'paid', N'it''s sent'))
);
