-- MySQL dump 10.13
/*!40101 SET NAMES utf8 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
DROP TABLE IF EXISTS `authors`;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `authors` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT COMMENT 'it''s \'ours\'; yes',
  `name` varchar(80) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL DEFAULT '',
  `kind` enum('poet','it''s; other') NOT NULL DEFAULT 'poet',
  `flags` set('a','b') DEFAULT NULL,
  `alive` tinyint(1) NOT NULL DEFAULT '1',
  `born` year(4) DEFAULT NULL,
  `seen` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  `size` decimal NOT NULL,
  `initial` char(1) GENERATED ALWAYS AS (left(`name`,1)) VIRTUAL,
  `notes` mediumtext, # a comment; with a semicolon
  PRIMARY KEY (`id`),
  UNIQUE KEY `name_kind` (`name`,`kind`),
  KEY `seen` (`seen` DESC) USING BTREE,
  FULLTEXT KEY `words` (`notes`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COMMENT='Who; writes';

CREATE TABLE books (
  book_id int NOT NULL PRIMARY KEY,
  author_id int unsigned,
  title varchar(100) NOT NULL,
  CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION,
  INDEX (title(10)),
  CHECK (title <> '')
);
ALTER TABLE books ADD COLUMN pages smallint(5) NULL AFTER title, ADD UNIQUE INDEX by_title (title);
ALTER TABLE books MODIFY COLUMN pages int NOT NULL DEFAULT 1;
ALTER TABLE books CHANGE pages length bigint NOT NULL;

LOCK TABLES `authors` WRITE;
/*!40000 ALTER TABLE `authors` DISABLE KEYS */;
INSERT INTO `authors` (`id`, `name`, `alive`, `notes`) VALUES (1,'O\'Hara; Jo',1,NULL),(2,"Bo",0,'a\nb');
INSERT INTO books VALUES (7, 2, 'Sea', -3);
/*!40000 ALTER TABLE `authors` ENABLE KEYS */;
UNLOCK TABLES;

DELIMITER ;;
CREATE TRIGGER t BEFORE INSERT ON books FOR EACH ROW BEGIN SET NEW.title = 'x'; END;;
DELIMITER ;
CREATE VIEW living AS SELECT * FROM authors WHERE alive;
