-- Schema for H2, written by Keyline.

CREATE TABLE orders (
  order_id INTEGER NOT NULL,
  status   ENUM('new', 'paid', 'it''s sent') NOT NULL DEFAULT 'new',
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
);
