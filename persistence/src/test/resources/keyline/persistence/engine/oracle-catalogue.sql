CREATE TABLE all_users(username VARCHAR, oracle_maintained VARCHAR);
CREATE TABLE all_tables(owner VARCHAR, table_name VARCHAR, nested VARCHAR, secondary VARCHAR, dropped VARCHAR);
CREATE TABLE all_tab_cols(owner VARCHAR, table_name VARCHAR, column_name VARCHAR, column_id INT, data_type VARCHAR,
    char_length INT, data_length INT, data_precision INT, data_scale INT, nullable VARCHAR, virtual_column VARCHAR,
    hidden_column VARCHAR, data_default VARCHAR);
CREATE TABLE all_tab_identity_cols(owner VARCHAR, table_name VARCHAR, column_name VARCHAR, generation_type VARCHAR);
CREATE TABLE all_tab_comments(owner VARCHAR, table_name VARCHAR, table_type VARCHAR, comments VARCHAR);
CREATE TABLE all_col_comments(owner VARCHAR, table_name VARCHAR, column_name VARCHAR, comments VARCHAR);
CREATE TABLE all_constraints(owner VARCHAR, table_name VARCHAR, constraint_name VARCHAR, constraint_type VARCHAR,
    generated VARCHAR, search_condition_vc VARCHAR, r_owner VARCHAR, r_constraint_name VARCHAR, delete_rule VARCHAR,
    deferrable VARCHAR, deferred VARCHAR, index_name VARCHAR);
CREATE TABLE all_cons_columns(owner VARCHAR, constraint_name VARCHAR, table_name VARCHAR, column_name VARCHAR, position INT);
CREATE TABLE all_indexes(owner VARCHAR, index_name VARCHAR, table_owner VARCHAR, table_name VARCHAR, uniqueness VARCHAR,
    index_type VARCHAR);
CREATE TABLE all_ind_columns(index_owner VARCHAR, index_name VARCHAR, column_name VARCHAR, column_position INT,
    descend VARCHAR);
CREATE TABLE all_ind_expressions(index_owner VARCHAR, index_name VARCHAR, column_position INT, column_expression VARCHAR);
CREATE TABLE all_views(owner VARCHAR, view_name VARCHAR, text VARCHAR);

INSERT INTO all_users VALUES ('PUBLIC', 'N'), ('HR', 'N'), ('SYS', 'Y');
INSERT INTO all_tables VALUES ('PUBLIC', 'CUSTOMER', 'NO', 'N', 'NO'), ('HR', 'ORDERS', 'NO', 'N', 'NO'),
    ('SYS', 'TAB$', 'NO', 'N', 'NO');
INSERT INTO all_tab_cols VALUES
    ('PUBLIC', 'CUSTOMER', 'ID', 1, 'NUMBER', 0, 22, NULL, 0, 'N', 'NO', 'NO', '"PUBLIC"."ISEQ$$_1".nextval'),
    ('PUBLIC', 'CUSTOMER', 'NAME', 2, 'VARCHAR2', 40, 160, NULL, NULL, 'N', 'NO', 'NO', NULL),
    ('PUBLIC', 'CUSTOMER', 'SINCE', 3, 'TIMESTAMP(6)', 0, 11, NULL, 6, 'Y', 'NO', 'NO', 'CURRENT_TIMESTAMP '),
    ('PUBLIC', 'CUSTOMER', 'STATE', 4, 'CHAR', 1, 1, NULL, NULL, 'N', 'NO', 'NO', '''a'''),
    ('PUBLIC', 'CUSTOMER', 'SYS_NC00005$', 5, 'VARCHAR2', 40, 160, NULL, NULL, 'Y', 'YES', 'YES', 'LOWER("NAME")'),
    ('HR', 'ORDERS', 'CUSTOMER', 1, 'NUMBER', 0, 22, NULL, 0, 'N', 'NO', 'NO', NULL),
    ('HR', 'ORDERS', 'NO', 2, 'NUMBER', 0, 22, 8, 0, 'N', 'NO', 'NO', NULL),
    ('HR', 'ORDERS', 'NET', 3, 'NUMBER', 0, 22, 10, 2, 'Y', 'NO', 'NO', '0'),
    ('HR', 'ORDERS', 'GROSS', 4, 'NUMBER', 0, 22, NULL, NULL, 'Y', 'YES', 'NO', '"NET"*1.19'),
    ('HR', 'ORDERS', 'NOTE', 5, 'CLOB', 0, 4000, NULL, NULL, 'Y', 'NO', 'NO', NULL),
    ('SYS', 'TAB$', 'OBJ#', 1, 'NUMBER', 0, 22, NULL, NULL, 'N', 'NO', 'NO', NULL);
INSERT INTO all_tab_identity_cols VALUES ('PUBLIC', 'CUSTOMER', 'ID', 'ALWAYS');
INSERT INTO all_tab_comments VALUES ('PUBLIC', 'CUSTOMER', 'TABLE', 'Who buys'), ('HR', 'ORDERS', 'TABLE', NULL);
INSERT INTO all_col_comments VALUES ('PUBLIC', 'CUSTOMER', 'NAME', 'As it''s written'), ('HR', 'LATE', 'NO', 'In a view');
INSERT INTO all_constraints VALUES
    ('PUBLIC', 'CUSTOMER', 'CUSTOMER_PK', 'P', 'USER NAME', NULL, NULL, NULL, NULL, 'NOT DEFERRABLE', 'IMMEDIATE', 'CUSTOMER_PK'),
    ('PUBLIC', 'CUSTOMER', 'SYS_C001', 'C', 'GENERATED NAME', '"NAME" IS NOT NULL', NULL, NULL, NULL, 'NOT DEFERRABLE', 'IMMEDIATE', NULL),
    ('PUBLIC', 'CUSTOMER', 'CUSTOMER_STATE', 'C', 'USER NAME', 'state IN (''a'', ''b'')', NULL, NULL, NULL, 'NOT DEFERRABLE', 'IMMEDIATE', NULL),
    ('HR', 'ORDERS', 'SYS_C002', 'P', 'GENERATED NAME', NULL, NULL, NULL, NULL, 'NOT DEFERRABLE', 'IMMEDIATE', 'SYS_C002'),
    ('HR', 'ORDERS', 'ORDERS_CUSTOMER', 'R', 'USER NAME', NULL, 'PUBLIC', 'CUSTOMER_PK', 'CASCADE', 'DEFERRABLE', 'DEFERRED', NULL);
INSERT INTO all_cons_columns VALUES ('PUBLIC', 'CUSTOMER_PK', 'CUSTOMER', 'ID', 1), ('HR', 'SYS_C002', 'ORDERS', 'CUSTOMER', 1),
    ('HR', 'SYS_C002', 'ORDERS', 'NO', 2), ('HR', 'ORDERS_CUSTOMER', 'ORDERS', 'CUSTOMER', 1);
INSERT INTO all_indexes VALUES ('PUBLIC', 'CUSTOMER_PK', 'PUBLIC', 'CUSTOMER', 'UNIQUE', 'NORMAL'),
    ('PUBLIC', 'CUSTOMER_NAME', 'PUBLIC', 'CUSTOMER', 'UNIQUE', 'FUNCTION-BASED NORMAL'),
    ('HR', 'ORDERS_NET', 'HR', 'ORDERS', 'NONUNIQUE', 'FUNCTION-BASED NORMAL'),
    ('HR', 'SYS_IL001', 'HR', 'ORDERS', 'UNIQUE', 'LOB');
INSERT INTO all_ind_columns VALUES ('PUBLIC', 'CUSTOMER_PK', 'ID', 1, 'ASC'),
    ('PUBLIC', 'CUSTOMER_NAME', 'SYS_NC00005$', 1, 'ASC'), ('HR', 'ORDERS_NET', 'SYS_NC00006$', 1, 'DESC'),
    ('HR', 'ORDERS_NET', 'NO', 2, 'ASC');
INSERT INTO all_ind_expressions VALUES ('PUBLIC', 'CUSTOMER_NAME', 1, 'LOWER("NAME")'), ('HR', 'ORDERS_NET', 1, '"NET"');
INSERT INTO all_views VALUES ('HR', 'LATE', 'SELECT no FROM orders'), ('SYS', 'X', 'SELECT 1 FROM dual');
