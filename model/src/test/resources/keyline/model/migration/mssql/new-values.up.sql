-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE orders DROP CONSTRAINT ck_orders_state;

EXEC sp_addextendedproperty N'MS_Description', N'What was bought.',
  N'SCHEMA', N'dbo', N'TABLE', N'orders';

ALTER TABLE orders
  ADD CONSTRAINT ck_orders_state CHECK (state IN (N'new', N'sent', N'paid'));

COMMIT TRANSACTION;
