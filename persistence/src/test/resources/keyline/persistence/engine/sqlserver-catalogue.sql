CREATE SCHEMA sys;
CREATE TABLE sys.schemas(schema_id INT, name VARCHAR);
CREATE TABLE sys.tables(object_id INT, schema_id INT, name VARCHAR, is_ms_shipped INT);
CREATE TABLE sys.types(user_type_id INT, name VARCHAR);
CREATE TABLE sys.columns(object_id INT, column_id INT, name VARCHAR, user_type_id INT, system_type_id INT, max_length INT,
    precision INT, scale INT, is_nullable INT, is_identity INT, default_object_id INT);
CREATE TABLE sys.default_constraints(object_id INT, name VARCHAR, definition VARCHAR);
CREATE TABLE sys.computed_columns(object_id INT, column_id INT, definition VARCHAR, is_persisted INT);
CREATE TABLE sys.extended_properties(class INT, name VARCHAR, major_id INT, minor_id INT, value VARCHAR);
CREATE TABLE sys.key_constraints(object_id INT, parent_object_id INT, name VARCHAR, type VARCHAR, unique_index_id INT);
CREATE TABLE sys.indexes(object_id INT, index_id INT, name VARCHAR, type INT, is_unique INT, is_primary_key INT,
    is_unique_constraint INT, is_hypothetical INT, filter_definition VARCHAR);
CREATE TABLE sys.index_columns(object_id INT, index_id INT, column_id INT, key_ordinal INT, is_descending_key INT,
    is_included_column INT);
CREATE TABLE sys.check_constraints(object_id INT, parent_object_id INT, name VARCHAR, definition VARCHAR);
CREATE TABLE sys.foreign_keys(object_id INT, parent_object_id INT, referenced_object_id INT, name VARCHAR,
    delete_referential_action_desc VARCHAR, update_referential_action_desc VARCHAR);
CREATE TABLE sys.foreign_key_columns(constraint_object_id INT, constraint_column_id INT, parent_object_id INT,
    parent_column_id INT, referenced_object_id INT, referenced_column_id INT);
CREATE TABLE sys.views(object_id INT, is_ms_shipped INT);
CREATE TABLE sys.sql_modules(object_id INT, definition VARCHAR);

INSERT INTO sys.schemas VALUES (1, 'dbo'), (5, 'sales');
INSERT INTO sys.tables VALUES (10, 1, 'customer', 0), (20, 5, 'order', 0), (90, 1, 'spt_values', 1);
INSERT INTO sys.types VALUES (56, 'int'), (231, 'nvarchar'), (106, 'decimal'), (104, 'bit'), (42, 'datetime2'),
    (36, 'uniqueidentifier'), (130, 'geography'), (257, 'Email');
INSERT INTO sys.columns VALUES
    (10, 1, 'id', 56, 56, 4, 10, 0, 0, 1, 0),
    (10, 2, 'name', 231, 231, 80, 0, 0, 0, 0, 0),
    (10, 3, 'mail', 257, 231, -1, 0, 0, 1, 0, 0),
    (10, 4, 'active', 104, 104, 1, 1, 0, 0, 0, 71),
    (10, 5, 'since', 42, 42, 8, 27, 7, 0, 0, 72),
    (10, 6, 'place', 130, 240, -1, 0, 0, 1, 0, 0),
    (20, 1, 'customer', 56, 56, 4, 10, 0, 0, 0, 0),
    (20, 2, 'no', 56, 56, 4, 10, 0, 0, 0, 0),
    (20, 3, 'net', 106, 106, 9, 10, 2, 0, 0, 0),
    (20, 4, 'gross', 106, 106, 9, 13, 4, 1, 0, 0),
    (20, 5, 'code', 36, 36, 16, 0, 0, 0, 0, 0),
    (90, 1, 'x', 56, 56, 4, 10, 0, 1, 0, 0);
INSERT INTO sys.default_constraints VALUES (71, 'DF_active', '((1))'), (72, 'DF_since', '(getdate())');
INSERT INTO sys.computed_columns VALUES (20, 4, '([net]*(1.19))', 1);
INSERT INTO sys.extended_properties VALUES (1, 'MS_Description', 10, 0, 'Who buys'),
    (1, 'MS_Description', 10, 2, 'As it''s written');
INSERT INTO sys.key_constraints VALUES (11, 10, 'PK_customer', 'PK', 1), (21, 20, 'PK_order', 'PK', 1),
    (22, 20, 'UQ_code', 'UQ', 2);
INSERT INTO sys.indexes VALUES (10, 1, 'PK_customer', 1, 1, 1, 0, 0, NULL), (20, 1, 'PK_order', 1, 1, 1, 0, 0, NULL),
    (20, 2, 'UQ_code', 2, 1, 0, 1, 0, NULL), (10, 2, 'IX_mail', 2, 1, 0, 0, 0, '([mail] IS NOT NULL)'),
    (20, 3, 'IX_net', 2, 0, 0, 0, 0, NULL), (10, 0, NULL, 0, 0, 0, 0, 0, NULL);
INSERT INTO sys.index_columns VALUES (10, 1, 1, 1, 0, 0), (20, 1, 1, 1, 0, 0), (20, 1, 2, 2, 0, 0), (20, 2, 5, 1, 0, 0),
    (10, 2, 3, 1, 0, 0), (20, 3, 3, 1, 1, 0), (20, 3, 2, 2, 0, 0), (20, 3, 5, 0, 0, 1);
INSERT INTO sys.check_constraints VALUES (23, 20, 'CK_net', '([net]>=(0))');
INSERT INTO sys.foreign_keys VALUES (24, 20, 10, 'FK_order_customer', 'CASCADE', 'NO_ACTION');
INSERT INTO sys.foreign_key_columns VALUES (24, 1, 20, 1, 10, 1);
INSERT INTO sys.views VALUES (30, 0);
INSERT INTO sys.sql_modules VALUES (30, 'CREATE VIEW [dbo].[active_customer] AS SELECT * FROM [dbo].[customer] WHERE [active] = 1');
