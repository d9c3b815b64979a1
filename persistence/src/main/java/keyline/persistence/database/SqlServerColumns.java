package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Tells the tables of a SQL Server database with their columns and comments.
record SqlServerColumns(Query query, ToldSchema told) {

    private static final String COLUMNS = """
        SELECT s.name AS schema_name, t.name AS table_name, c.name AS column_name, COALESCE(b.name, y.name) AS type_name,
            c.max_length, c.precision AS digits, c.scale, c.is_nullable, c.is_identity,
            d.name AS default_name, d.definition AS default_value, p.definition AS computed, p.is_persisted
        FROM sys.tables t
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.columns c ON c.object_id = t.object_id
        JOIN sys.types y ON y.user_type_id = c.user_type_id
        LEFT JOIN sys.types b ON b.user_type_id = c.system_type_id
        LEFT JOIN sys.default_constraints d ON d.object_id = c.default_object_id
        LEFT JOIN sys.computed_columns p ON p.object_id = c.object_id AND p.column_id = c.column_id
        WHERE t.is_ms_shipped = 0
        ORDER BY t.object_id, c.column_id\
        """;

    private static final String COMMENTS = """
        SELECT s.name AS schema_name, t.name AS table_name, c.name AS column_name,
            CAST(e.value AS NVARCHAR(4000)) AS comment
        FROM sys.extended_properties e
        JOIN sys.tables t ON t.object_id = e.major_id
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        LEFT JOIN sys.columns c ON c.object_id = e.major_id AND c.column_id = e.minor_id
        WHERE e.class = 1 AND e.name = 'MS_Description' AND t.is_ms_shipped = 0
        ORDER BY t.object_id, e.minor_id\
        """;

    void tell() throws SQLException {
        query.each(COLUMNS, row -> told.column(table(row), column(row)));
        query.each(COMMENTS, row -> told.statement(comment(row)));
    }

    private String table(ResultSet row) throws SQLException {
        return told.quote(row.getString("schema_name")) + "." + told.quote(row.getString("table_name"));
    }

    private String column(ResultSet row) throws SQLException {
        String name = told.quote(row.getString("column_name"));
        String computed = Query.text(row, "computed");
        if (!computed.isEmpty()) {
            return name + " AS " + computed + (row.getBoolean("is_persisted") ? " PERSISTED" : "");
        }
        String value = Query.text(row, "default_value");
        return name + " " + type(row)
                + (row.getBoolean("is_identity") ? " IDENTITY(1,1)" : "")
                + (row.getBoolean("is_nullable") ? " NULL" : " NOT NULL")
                + (value.isEmpty() ? "" : " DEFAULT " + value);
    }

    /// Lengths are in bytes, -1 where there is no limit; national characters have two. The clock's own scale is 7.
    private static String type(ResultSet row) throws SQLException {
        String name = row.getString("type_name");
        int length = row.getInt("max_length");
        int scale = row.getInt("scale");
        return switch (name) {
            case "char", "varchar", "binary", "varbinary" -> name + (length < 0 ? "(max)" : "(" + length + ")");
            case "nchar", "nvarchar" -> name + (length < 0 ? "(max)" : "(" + length / 2 + ")");
            case "decimal", "numeric" -> "%s(%d,%d)".formatted(name, row.getInt("digits"), scale);
            case "datetime2", "datetimeoffset", "time" -> scale == 7 ? name : "%s(%d)".formatted(name, scale);
            default -> name;
        };
    }

    private String comment(ResultSet row) throws SQLException {
        String column = Query.text(row, "column_name");
        String place = "@level0type=N'SCHEMA', @level0name=N%s, @level1type=N'TABLE', @level1name=N%s"
                .formatted(ToldSchema.text(row.getString("schema_name")), ToldSchema.text(row.getString("table_name")));
        return "EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N"
                + ToldSchema.text(Query.text(row, "comment")) + ", " + place
                + (column.isEmpty() ? "" : ", @level2type=N'COLUMN', @level2name=N" + ToldSchema.text(column));
    }
}
