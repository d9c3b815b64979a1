-- Schema for MariaDB, written by Keyline.

CREATE TABLE orders (
  order_id INT NOT NULL,
  status   ENUM('new', 'paid', 'it''s sent') NOT NULL DEFAULT 'new',
  PRIMARY KEY (order_id)
) DEFAULT CHARACTER SET = utf8mb4;
