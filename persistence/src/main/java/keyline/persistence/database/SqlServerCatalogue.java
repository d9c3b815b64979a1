package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.read.Design;

/// Reads a SQL Server database, 2016 or later, from the views of its schema `sys`. Expressions are in its own words.
public record SqlServerCatalogue() implements Catalogue {

    private static final String KEYS = """
        SELECT s.name AS schema_name, t.name AS table_name, k.name AS key_name, k.type AS kind, c.name AS column_name
        FROM sys.key_constraints k
        JOIN sys.tables t ON t.object_id = k.parent_object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.index_columns x ON x.object_id = k.parent_object_id AND x.index_id = k.unique_index_id
        JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
        WHERE t.is_ms_shipped = 0
        ORDER BY k.object_id, x.key_ordinal\
        """;

    private static final String CHECKS = """
        SELECT s.name AS schema_name, t.name AS table_name, k.name AS key_name, k.definition
        FROM sys.check_constraints k
        JOIN sys.tables t ON t.object_id = k.parent_object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        WHERE t.is_ms_shipped = 0
        ORDER BY k.object_id\
        """;

    private static final String FOREIGN_KEYS = """
        SELECT s.name AS schema_name, t.name AS table_name, k.name AS key_name, c.name AS column_name,
            ps.name AS parent_schema, pt.name AS parent_table, pc.name AS parent_column,
            k.delete_referential_action_desc AS on_delete, k.update_referential_action_desc AS on_update
        FROM sys.foreign_keys k
        JOIN sys.tables t ON t.object_id = k.parent_object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.tables pt ON pt.object_id = k.referenced_object_id
        JOIN sys.schemas ps ON ps.schema_id = pt.schema_id
        JOIN sys.foreign_key_columns x ON x.constraint_object_id = k.object_id
        JOIN sys.columns c ON c.object_id = x.parent_object_id AND c.column_id = x.parent_column_id
        JOIN sys.columns pc ON pc.object_id = x.referenced_object_id AND pc.column_id = x.referenced_column_id
        WHERE t.is_ms_shipped = 0
        ORDER BY k.object_id, x.constraint_column_id\
        """;

    private static final String INDEXES = """
        SELECT s.name AS schema_name, t.name AS table_name, i.name AS key_name, i.is_unique, i.filter_definition,
            c.name AS column_name, x.is_descending_key
        FROM sys.indexes i
        JOIN sys.tables t ON t.object_id = i.object_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.index_columns x ON x.object_id = i.object_id AND x.index_id = i.index_id
        JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
        WHERE t.is_ms_shipped = 0 AND i.type IN (1, 2) AND i.is_primary_key = 0 AND i.is_unique_constraint = 0
            AND i.is_hypothetical = 0 AND x.is_included_column = 0
        ORDER BY i.object_id, i.index_id, x.key_ordinal\
        """;

    private static final String VIEWS = """
        SELECT m.definition
        FROM sys.views v
        JOIN sys.sql_modules m ON m.object_id = v.object_id
        WHERE v.is_ms_shipped = 0 AND m.definition IS NOT NULL
        ORDER BY v.object_id\
        """;

    @Override
    public Design read(Query query) throws SQLException {
        ToldSchema told = new ToldSchema("mssql");
        new SqlServerColumns(query, told).tell();
        Grouped.of(query, KEYS, row -> key(told, row), row -> told.quote(row.getString("column_name")))
                .forEach((key, columns) -> told.statement(key + "(" + String.join(", ", columns) + ")"));
        query.each(CHECKS, row -> told.statement(constraint(told, row) + " CHECK " + row.getString("definition")));
        Grouped.of(query, FOREIGN_KEYS, row -> ForeignKey.of(told, row), row -> Pair.of(told, row))
                .forEach((key, pairs) -> told.statement(key.sql(pairs)));
        Grouped.of(query, INDEXES, row -> Index.of(told, row), row -> part(told, row))
                .forEach((index, parts) -> told.statement(index.sql(parts)));
        query.each(VIEWS, row -> told.statement(row.getString("definition")));
        return told.read("GO");
    }

    private static String table(ToldSchema told, ResultSet row) throws SQLException {
        return told.quote(row.getString("schema_name")) + "." + told.quote(row.getString("table_name"));
    }

    private static String constraint(ToldSchema told, ResultSet row) throws SQLException {
        return "ALTER TABLE %s ADD CONSTRAINT %s".formatted(table(told, row), told.quote(row.getString("key_name")));
    }

    /// The kinds come with blanks behind them.
    private static String key(ToldSchema told, ResultSet row) throws SQLException {
        boolean primary = row.getString("kind").strip().equals("PK");
        return constraint(told, row) + (primary ? " PRIMARY KEY " : " UNIQUE ");
    }

    private static String part(ToldSchema told, ResultSet row) throws SQLException {
        return told.quote(row.getString("column_name")) + (row.getBoolean("is_descending_key") ? " DESC" : "");
    }

    private record Index(String head, String where) {

        static Index of(ToldSchema told, ResultSet row) throws SQLException {
            String kind = row.getBoolean("is_unique") ? "UNIQUE INDEX" : "INDEX";
            String name = told.quote(row.getString("key_name"));
            return new Index(
                    "CREATE %s %s ON %s".formatted(kind, name, table(told, row)), Query.text(row, "filter_definition"));
        }

        String sql(List<String> parts) {
            return "%s (%s)%s".formatted(head, String.join(", ", parts), where.isEmpty() ? "" : " WHERE " + where);
        }
    }

    private record Pair(String column, String parentColumn) {

        static Pair of(ToldSchema told, ResultSet row) throws SQLException {
            return new Pair(told.quote(row.getString("column_name")), told.quote(row.getString("parent_column")));
        }
    }

    private record ForeignKey(String head, String parent, String actions) {

        static ForeignKey of(ToldSchema told, ResultSet row) throws SQLException {
            return new ForeignKey(
                    constraint(told, row),
                    told.quote(row.getString("parent_schema")) + "." + told.quote(row.getString("parent_table")),
                    " ON DELETE %s ON UPDATE %s"
                            .formatted(
                                    row.getString("on_delete").replace('_', ' '),
                                    row.getString("on_update").replace('_', ' ')));
        }

        String sql(List<Pair> pairs) {
            return "%s FOREIGN KEY (%s) REFERENCES %s (%s)%s"
                    .formatted(
                            head,
                            pairs.stream().map(Pair::column).collect(Collectors.joining(", ")),
                            parent,
                            pairs.stream().map(Pair::parentColumn).collect(Collectors.joining(", ")),
                            actions);
        }
    }
}
