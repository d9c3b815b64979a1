-- Schema for Oracle, written by Keyline.

CREATE TABLE orders (
  order_id NUMBER(10) NOT NULL,
  status   VARCHAR2(9 CHAR) DEFAULT 'new' NOT NULL,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_status CHECK (status IN ('new', 'paid', 'it''s sent'))
);
