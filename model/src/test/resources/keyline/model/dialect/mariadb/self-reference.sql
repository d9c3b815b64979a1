-- Schema for MariaDB, written by Keyline.

CREATE TABLE categories (
  category_id INT NOT NULL AUTO_INCREMENT,
  parent_id   INT,
  name        VARCHAR(60) NOT NULL,
  PRIMARY KEY (category_id),
  CONSTRAINT fk_categories_categories FOREIGN KEY (parent_id) REFERENCES categories (category_id)
    ON DELETE CASCADE
) DEFAULT CHARACTER SET = utf8mb4;
