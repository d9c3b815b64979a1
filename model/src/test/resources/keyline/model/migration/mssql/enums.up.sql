-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT ck_orders_state;

ALTER TABLE orders
  ADD CONSTRAINT ck_orders_state CHECK (state IN (N'new', N'sent', N'paid'));

COMMIT TRANSACTION;
