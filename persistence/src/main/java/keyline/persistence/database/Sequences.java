package keyline.persistence.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// The sequences of a live database that no column is numbered by, or that number otherwise than from 1 by 1: a design
/// has no place for that, and it is told.
public enum Sequences {
    POSTGRESQL("""
        SELECT n.nspname || '.' || c.relname AS name, s.seqstart AS start, s.seqincrement AS step,
            EXISTS (
                SELECT 1 FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refobjsubid > 0
                    OR d.classid = 'pg_attrdef'::regclass AND d.refobjid = c.oid) AS numbers
        FROM pg_sequence s
        JOIN pg_class c ON c.oid = s.seqrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%'
        ORDER BY 1\
        """),
    MARIADB("""
        SELECT TABLE_NAME AS name, 1 AS start, 1 AS step, EXISTS (
            SELECT 1 FROM information_schema.COLUMNS c
            WHERE c.TABLE_SCHEMA = DATABASE()
                AND c.COLUMN_DEFAULT LIKE concat('%nextval(%`', t.TABLE_NAME, '`)%')) AS numbers
        FROM information_schema.TABLES t
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'SEQUENCE'
        ORDER BY 1\
        """),
    SQL_SERVER("""
        SELECT s.name + '.' + q.name AS name,
            CAST(q.start_value AS bigint) AS start, CAST(q.increment AS bigint) AS step,
            CASE WHEN EXISTS (
                SELECT 1 FROM sys.sql_expression_dependencies d WHERE d.referenced_id = q.object_id) THEN 1 ELSE 0 END
                AS numbers
        FROM sys.sequences q
        JOIN sys.schemas s ON s.schema_id = q.schema_id
        ORDER BY 1\
        """),
    ORACLE("""
        SELECT sequence_owner || '.' || sequence_name AS name, 1 AS "START", increment_by AS step, 0 AS numbers
        FROM all_sequences
        WHERE %s AND sequence_name NOT LIKE 'ISEQ$$%%'
        ORDER BY 1\
        """.formatted(OracleNames.users("sequence_owner"))),
    H2("""
    SELECT SEQUENCE_SCHEMA || '.' || SEQUENCE_NAME AS name, START_VALUE AS "START", "INCREMENT" AS step, EXISTS (
        SELECT 1 FROM INFORMATION_SCHEMA.COLUMNS
        WHERE COLUMN_DEFAULT LIKE '%"' || SEQUENCE_NAME || '"%') AS numbers
    FROM INFORMATION_SCHEMA.SEQUENCES
    ORDER BY 1\
    """),
    /// Its numbered columns need none.
    NONE("");

    private final String sql;

    Sequences(String sql) {
        this.sql = sql;
    }

    /// What of them has no place.
    public ReadReport left(Query query) throws SQLException {
        List<Skipped> left = new ArrayList<>();
        if (!sql.isEmpty()) {
            query.each(sql, row -> {
                String statement = "CREATE SEQUENCE %s START WITH %d INCREMENT BY %d"
                        .formatted(row.getString("name"), row.getLong("start"), row.getLong("step"));
                boolean usual = row.getLong("start") == 1 && row.getLong("step") == 1;
                if (!row.getBoolean("numbers")) {
                    left.add(Skipped.of(
                            0, statement, "no column takes its numbers from it, and a design has no other sequences"));
                } else if (!usual) {
                    left.add(
                            Skipped.of(0, statement, "a column is numbered by it, but its start and step aren't kept"));
                }
            });
        }
        return new ReadReport(left, List.of());
    }
}
