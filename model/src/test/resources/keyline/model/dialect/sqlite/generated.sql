-- Schema for SQLite, written by Keyline.

CREATE TABLE invoice_lines (
  line_id INTEGER NOT NULL,
  net     DECIMAL(10,2) NOT NULL,
  tax     DECIMAL(4,2) NOT NULL,
  gross   DECIMAL(12,2) GENERATED ALWAYS AS (net * (1 + tax)) STORED,
  label   VARCHAR(40) GENERATED ALWAYS AS (upper(code)) VIRTUAL,
  code    VARCHAR(40),
  CONSTRAINT pk_invoice_lines PRIMARY KEY (line_id)
);
