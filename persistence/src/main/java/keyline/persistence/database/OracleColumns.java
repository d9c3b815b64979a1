package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Tells the tables of an Oracle database with their columns and comments.
record OracleColumns(Query query, ToldSchema told, OracleNames names) {

    /// The default comes last: Oracle sends a LONG after everything else.
    private static final String COLUMNS = """
        SELECT c.owner, c.table_name, c.column_name, c.data_type, c.char_length, c.data_length, c.data_precision,
            c.data_scale, c.nullable, c.virtual_column, i.generation_type, c.data_default
        FROM all_tab_cols c
        JOIN all_tables t ON t.owner = c.owner AND t.table_name = c.table_name
        LEFT JOIN all_tab_identity_cols i
            ON i.owner = c.owner AND i.table_name = c.table_name AND i.column_name = c.column_name
        WHERE %s AND t.nested = 'NO' AND t.secondary = 'N' AND t.dropped = 'NO' AND c.hidden_column = 'NO'
        ORDER BY c.owner, c.table_name, c.column_id\
        """.formatted(OracleNames.users("c.owner"));

    private static final String TABLE_COMMENTS = """
        SELECT owner, table_name, comments
        FROM all_tab_comments
        WHERE comments IS NOT NULL AND table_type = 'TABLE' AND %s
        ORDER BY owner, table_name\
        """.formatted(OracleNames.users("owner"));

    private static final String COLUMN_COMMENTS = """
        SELECT owner, table_name, column_name, comments
        FROM all_col_comments
        WHERE comments IS NOT NULL AND %s
        ORDER BY owner, table_name, column_name\
        """.formatted(OracleNames.users("owner"));

    void tell() throws SQLException {
        query.each(COLUMNS, row -> told.column(names.qualified(row, "owner", "table_name"), column(row)));
        query.each(TABLE_COMMENTS, row -> comment("TABLE ", names.qualified(row, "owner", "table_name"), row));
        query.each(COLUMN_COMMENTS, row -> {
            String table = names.qualified(row, "owner", "table_name");
            if (told.has(table)) {
                comment("COLUMN ", table + "." + names.quote(row, "column_name"), row);
            }
        });
    }

    private void comment(String kind, String place, ResultSet row) throws SQLException {
        told.statement("COMMENT ON " + kind + place + " IS " + ToldSchema.text(row.getString("comments")));
    }

    private String column(ResultSet row) throws SQLException {
        String declared = names.quote(row, "column_name") + " " + type(row);
        String end = row.getString("nullable").equals("N") ? " NOT NULL" : "";
        boolean virtual = row.getString("virtual_column").equals("YES");
        String identity = Query.text(row, "generation_type");
        String value = Query.text(row, "data_default").strip();
        if (virtual) {
            return declared + " GENERATED ALWAYS AS (" + value + ") VIRTUAL" + end;
        }
        if (!identity.isEmpty()) {
            return declared + " GENERATED " + identity + " AS IDENTITY" + end;
        }
        return declared + (value.isEmpty() || value.equalsIgnoreCase("NULL") ? "" : " DEFAULT " + value) + end;
    }

    private static String type(ResultSet row) throws SQLException {
        String name = row.getString("data_type");
        return switch (name) {
            case "CHAR", "NCHAR", "VARCHAR2", "NVARCHAR2" -> "%s(%d)".formatted(name, row.getInt("char_length"));
            case "RAW" -> "RAW(%d)".formatted(row.getInt("data_length"));
            case "NUMBER" -> number(Query.text(row, "data_precision"), Query.text(row, "data_scale"));
            case "FLOAT" -> Query.text(row, "data_precision").equals("126") ? name : precise(name, row);
            // Six digits are what a timestamp has when nobody says.
            default -> name.startsWith("TIMESTAMP(6)") ? name.replace("(6)", "") : name;
        };
    }

    private static String precise(String name, ResultSet row) throws SQLException {
        return "%s(%d)".formatted(name, row.getInt("data_precision"));
    }

    private static String number(String precision, String scale) {
        if (precision.isEmpty()) {
            return scale.equals("0") ? "INTEGER" : "NUMBER";
        }
        return "NUMBER(%s%s)".formatted(precision, scale.isEmpty() || scale.equals("0") ? "" : "," + scale);
    }
}
