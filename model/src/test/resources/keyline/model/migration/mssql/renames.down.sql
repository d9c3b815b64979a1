-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

EXEC sp_rename N'clients', N'customers';
EXEC sp_rename N'customers.full_name', N'name', N'COLUMN';
EXEC sp_rename N'pk_clients', N'pk_customers', N'OBJECT';
EXEC sp_rename N'fk_orders_clients', N'fk_orders_customers', N'OBJECT';

COMMIT TRANSACTION;
