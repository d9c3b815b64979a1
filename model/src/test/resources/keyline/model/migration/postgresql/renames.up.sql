-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE customers RENAME TO clients;
ALTER TABLE clients RENAME COLUMN name TO full_name;
ALTER TABLE clients RENAME CONSTRAINT pk_customers TO pk_clients;
ALTER TABLE orders RENAME CONSTRAINT fk_orders_customers TO fk_orders_clients;

COMMIT;
