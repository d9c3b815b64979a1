-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE clients RENAME TO customers;
ALTER TABLE customers ALTER COLUMN full_name RENAME TO name;
ALTER TABLE customers RENAME CONSTRAINT pk_clients TO pk_customers;
ALTER TABLE orders RENAME CONSTRAINT fk_orders_clients TO fk_orders_customers;
