-- Schema for MySQL, written by Keyline.

CREATE TABLE `order` (
  `select`                       INT NOT NULL,
  `a "quoted" name`              VARCHAR(10),
  `Größe in ``cm```              INT,
  `[brackets]; DROP TABLE x; --` INT,
  PRIMARY KEY (`select`),
  CONSTRAINT `uq_order_a "quoted" name` UNIQUE (`a "quoted" name`),
  CONSTRAINT `it's positive` CHECK (`Größe in ``cm``` > 0)
);

CREATE TABLE `Line
break` (
  `order` INT COMMENT 'Not SQL:
DROP TABLE x;',
  CONSTRAINT `fk_Line
break_order` FOREIGN KEY (`order`) REFERENCES `order` (`select`)
);

CREATE INDEX `ix_Line
break_order` ON `Line
break` (`order`);

-- the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened: that name is too long in MySQL, it is written as the_name_of_this_table_is_so_long_that_names_derived_fr_4d041893.
CREATE TABLE the_name_of_this_table_is_so_long_that_names_derived_fr_4d041893 (
  id INT NOT NULL,
  PRIMARY KEY (id)
);
