-- Schema for PostgreSQL, written by Keyline.

CREATE TABLE invoice_lines (
  line_id integer NOT NULL,
  net     numeric(10,2) NOT NULL,
  tax     numeric(4,2) NOT NULL,
  gross   numeric(12,2) GENERATED ALWAYS AS (net * (1 + tax)) STORED,
  -- label: PostgreSQL computes columns on writing only, STORED is written instead of VIRTUAL.
  label   varchar(40) GENERATED ALWAYS AS (upper(code)) STORED,
  code    varchar(40),
  CONSTRAINT pk_invoice_lines PRIMARY KEY (line_id)
);
