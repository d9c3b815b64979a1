-- Migration for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT ON;
BEGIN TRANSACTION;

ALTER TABLE a ADD first_name nvarchar(max);
ALTER TABLE a ADD last_name nvarchar(max);

-- Loses data: the values of a.given_name go.
ALTER TABLE a DROP COLUMN given_name;

-- Loses data: the values of a.family_name go.
ALTER TABLE a DROP COLUMN family_name;

COMMIT TRANSACTION;
