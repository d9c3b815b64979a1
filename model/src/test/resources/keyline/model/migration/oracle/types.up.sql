-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP CONSTRAINT fk_orders_customers;
ALTER TABLE customers RENAME COLUMN phone TO old_7_phone;
ALTER TABLE orders RENAME COLUMN total TO old_12_total;
ALTER TABLE customers MODIFY (customer_id NUMBER(19));

-- Fails where a value of customers.name doesn't suit the new type.
ALTER TABLE customers MODIFY (name VARCHAR2(40 CHAR));

ALTER TABLE customers ADD phone NUMBER(10);

-- Fails where a value of customers.phone doesn't suit the new type.
-- Loses data: texts in customers.phone are written as the new type writes them, 007 as 7.
UPDATE customers SET phone = old_7_phone;

ALTER TABLE customers DROP COLUMN old_7_phone;
ALTER TABLE orders MODIFY (customer_id NUMBER(19));
ALTER TABLE orders ADD total NUMBER(10,0) DEFAULT 0;

-- Loses data: values of orders.total are cut to what the new type holds.
UPDATE orders SET total = COALESCE(old_12_total, 0);

ALTER TABLE orders MODIFY (total NOT NULL);
ALTER TABLE orders DROP COLUMN old_12_total;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE;
