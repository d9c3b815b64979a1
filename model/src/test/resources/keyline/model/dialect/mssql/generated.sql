-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE invoice_lines (
  line_id int NOT NULL,
  net     decimal(10,2) NOT NULL,
  tax     decimal(4,2) NOT NULL,
  gross   AS (CAST(net * (1 + tax) AS decimal(12,2))) PERSISTED,
  label   AS (CAST(upper(code) AS nvarchar(40))),
  code    nvarchar(40),
  CONSTRAINT pk_invoice_lines PRIMARY KEY (line_id)
);
