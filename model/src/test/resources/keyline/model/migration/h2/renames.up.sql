-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE customers RENAME TO clients;
ALTER TABLE clients ALTER COLUMN name RENAME TO full_name;
ALTER TABLE clients RENAME CONSTRAINT pk_customers TO pk_clients;
ALTER TABLE orders RENAME CONSTRAINT fk_orders_customers TO fk_orders_clients;
