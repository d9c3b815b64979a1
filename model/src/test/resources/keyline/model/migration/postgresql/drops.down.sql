-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE customers ADD COLUMN phone varchar(30);

CREATE TABLE orders (
  order_id    integer NOT NULL,
  customer_id integer NOT NULL,
  total       numeric(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);

COMMIT;
