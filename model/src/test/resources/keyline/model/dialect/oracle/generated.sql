-- Schema for Oracle, written by Keyline.

CREATE TABLE invoice_lines (
  line_id NUMBER(10) NOT NULL,
  net     NUMBER(10,2) NOT NULL,
  tax     NUMBER(4,2) NOT NULL,
  -- gross: Oracle computes columns on reading only, VIRTUAL is written instead of STORED.
  gross   NUMBER(12,2) GENERATED ALWAYS AS (net * (1 + tax)) VIRTUAL,
  label   VARCHAR2(40 CHAR) GENERATED ALWAYS AS (upper(code)) VIRTUAL,
  code    VARCHAR2(40 CHAR),
  CONSTRAINT pk_invoice_lines PRIMARY KEY (line_id)
);
