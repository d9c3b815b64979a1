-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE customers ADD phone VARCHAR2(30 CHAR);

CREATE TABLE orders (
  order_id    NUMBER(10) NOT NULL,
  customer_id NUMBER(10) NOT NULL,
  total       NUMBER(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);
