-- Schema for PostgreSQL, written by Keyline.

CREATE TYPE order_status AS ENUM ('new', 'paid', 'it''s sent');

COMMENT ON TYPE order_status IS 'The order_status.';

CREATE TABLE orders (
  order_id integer NOT NULL,
  status   order_status NOT NULL DEFAULT 'new',
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
);
