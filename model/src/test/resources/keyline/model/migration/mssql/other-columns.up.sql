-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE a ADD given_name nvarchar(max);
ALTER TABLE a ADD family_name nvarchar(max);

-- The rows that are there get N'-'.
EXEC(N'UPDATE a SET family_name = N''-''');

ALTER TABLE a ALTER COLUMN family_name nvarchar(max) NOT NULL;

-- Loses data: the values of a.first_name go.
ALTER TABLE a DROP COLUMN first_name;

-- Loses data: the values of a.last_name go.
ALTER TABLE a DROP COLUMN last_name;

COMMIT TRANSACTION;
