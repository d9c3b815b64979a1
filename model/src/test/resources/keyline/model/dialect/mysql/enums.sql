-- Schema for MySQL, written by Keyline.

CREATE TABLE orders (
  order_id INT NOT NULL,
  status   ENUM('new', 'paid', 'it''s sent') NOT NULL DEFAULT 'new',
  PRIMARY KEY (order_id)
);
