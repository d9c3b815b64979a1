-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers DROP CONSTRAINT pk_customers;
ALTER TABLE customers RENAME COLUMN customer_id TO old_4_customer_id;
ALTER TABLE customers RENAME COLUMN phone TO old_7_phone;
ALTER TABLE orders RENAME COLUMN customer_id TO old_11_customer_id;
ALTER TABLE orders RENAME COLUMN total TO old_12_total;
ALTER TABLE customers ADD customer_id NUMBER(10);

-- Fails where a value of customers.customer_id doesn't suit the new type.
UPDATE customers SET customer_id = old_4_customer_id;

ALTER TABLE customers MODIFY (customer_id NOT NULL);
ALTER TABLE customers DROP COLUMN old_4_customer_id;
ALTER TABLE customers MODIFY (name VARCHAR2(80 CHAR));
ALTER TABLE customers ADD phone VARCHAR2(30 CHAR);

-- Fails where a value of customers.phone doesn't suit the new type.
UPDATE customers SET phone = old_7_phone;

ALTER TABLE customers DROP COLUMN old_7_phone;
ALTER TABLE orders ADD customer_id NUMBER(10);

-- Fails where a value of orders.customer_id doesn't suit the new type.
UPDATE orders SET customer_id = old_11_customer_id;

ALTER TABLE orders MODIFY (customer_id NOT NULL);
ALTER TABLE orders DROP COLUMN old_11_customer_id;
ALTER TABLE orders ADD total NUMBER(10,2);

-- Fails where a value of orders.total doesn't suit the new type.
UPDATE orders SET total = old_12_total;

ALTER TABLE orders DROP COLUMN old_12_total;

ALTER TABLE customers
  ADD CONSTRAINT pk_customers PRIMARY KEY (customer_id);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
