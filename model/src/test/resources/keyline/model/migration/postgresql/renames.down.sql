-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE clients RENAME TO customers;
ALTER TABLE customers RENAME COLUMN full_name TO name;
ALTER TABLE customers RENAME CONSTRAINT pk_clients TO pk_customers;
ALTER TABLE orders RENAME CONSTRAINT fk_orders_clients TO fk_orders_customers;

COMMIT;
