-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

EXEC sp_rename N'customers', N'clients';
EXEC sp_rename N'clients.name', N'full_name', N'COLUMN';
EXEC sp_rename N'pk_customers', N'pk_clients', N'OBJECT';
EXEC sp_rename N'fk_orders_customers', N'fk_orders_clients', N'OBJECT';

COMMIT TRANSACTION;
