package keyline.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Keeps what breaks the rules of the tables of a script: rows in a temporary table beside their own, and unique
/// indexes as plain ones. They belong to what is read; in the project their constraints are pending.
final class Aside {

    private static final String ROWS = "keyline rows of ";
    private static final String INDEXES = "keyline unique indexes";

    private final Statement statement;

    Aside(Statement statement) {
        this.statement = statement;
    }

    /// Tries to keep what a statement wanted to add, after it failed.
    ///
    /// @return whether it is kept
    boolean keep(String sql, SQLiteErrorCode error) throws SQLException {
        try {
            return switch (error) {
                case SQLITE_CONSTRAINT_UNIQUE,
                        SQLITE_CONSTRAINT_PRIMARYKEY,
                        SQLITE_CONSTRAINT_ROWID,
                        SQLITE_CONSTRAINT_NOTNULL,
                        SQLITE_CONSTRAINT_DATATYPE,
                        SQLITE_MISMATCH -> insert(sql) || index(sql);
                default -> false;
            };
        } catch (SQLiteException e) {
            return false;
        }
    }

    private boolean insert(String sql) throws SQLException {
        SqlTokens tokens = new SqlTokens(sql);
        if (!tokens.skip("INSERT", "INTO")) {
            return false;
        }
        int start = tokens.peek().start();
        String table = tokens.name();
        create(table);
        statement.execute(
                sql.substring(0, start) + "temp." + quoted(ROWS + table) + " " + sql.substring(tokens.lastEnd()));
        return true;
    }

    /// The columns with their defaults, without any constraint.
    private void create(String table) throws SQLException {
        Connection connection = statement.getConnection();
        List<String> texts = Query.list(
                connection,
                "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND lower(name) = lower(?)",
                row -> row.getString(1),
                table);
        if (texts.isEmpty() || find(connection, table).isPresent()) {
            return;
        }
        TableText text = TableParser.parse(texts.getFirst());
        String columns = Query.list(
                        connection,
                        "SELECT * FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid",
                        row -> column(
                                text, row.getString("name"), Query.text(row, "type"), Query.text(row, "dflt_value")),
                        table)
                .stream()
                .collect(Collectors.joining(", "));
        statement.execute("CREATE TEMP TABLE %s(%s)".formatted(quoted(ROWS + table), columns));
    }

    private static String column(TableText text, String name, String type, String fallback) {
        String generated = text.generated().get(name.toLowerCase(Locale.ROOT));
        String source = fallback.isEmpty() ? "" : " DEFAULT (" + fallback + ")";
        return quoted(name) + " " + type + (generated == null ? source : " AS (" + generated + ")");
    }

    private boolean index(String sql) throws SQLException {
        SqlTokens tokens = new SqlTokens(sql);
        if (!tokens.skip("CREATE", "UNIQUE", "INDEX")) {
            return false;
        }
        tokens.skip("IF", "NOT", "EXISTS");
        String rest = sql.substring(tokens.peek().start());
        String name = tokens.name();
        statement.execute("CREATE INDEX " + rest);
        statement.execute("CREATE TEMP TABLE IF NOT EXISTS %s(name TEXT COLLATE NOCASE)".formatted(quoted(INDEXES)));
        statement.execute("INSERT INTO temp.%s VALUES ('%s')".formatted(quoted(INDEXES), name.replace("'", "''")));
        return true;
    }

    /// What a table's rows are read from: the table, and the rows beside it.
    ///
    /// @param columns those of the table
    static String rows(Connection connection, String table, List<String> columns) throws SQLException {
        String own = quoted(table) + " NOT INDEXED";
        Optional<String> aside = find(connection, table);
        if (aside.isEmpty()) {
            return own;
        }
        List<String> kept = Query.list(
                connection, "SELECT lower(name) FROM pragma_table_xinfo(?)", row -> row.getString(1), aside.get());
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(kept.contains(column.toLowerCase(Locale.ROOT)) ? quoted(column) : "NULL");
        }
        return "(SELECT %s FROM main.%s UNION ALL SELECT %s FROM temp.%s)"
                .formatted(
                        columns.stream().map(Aside::quoted).collect(Collectors.joining(", ")),
                        own,
                        String.join(", ", cells),
                        quoted(aside.get()));
    }

    /// The tables with rows beside them.
    static List<String> tables(Connection connection) throws SQLException {
        return Query.list(
                connection,
                "SELECT substr(name, %d) FROM temp.sqlite_schema WHERE name LIKE ?".formatted(ROWS.length() + 1),
                row -> row.getString(1),
                ROWS + "%");
    }

    private static Optional<String> find(Connection connection, String table) throws SQLException {
        return Query.list(
                        connection,
                        "SELECT name FROM temp.sqlite_schema WHERE lower(name) = lower(?)",
                        row -> row.getString(1),
                        ROWS + table)
                .stream()
                .findFirst();
    }

    /// Whether an index was meant to be unique.
    static boolean isUnique(Connection connection, String index) throws SQLException {
        boolean any = !Query.list(
                        connection, "SELECT 1 FROM temp.sqlite_schema WHERE name = ?", row -> row.getInt(1), INDEXES)
                .isEmpty();
        return any
                && !Query.list(
                                connection,
                                "SELECT 1 FROM temp.%s WHERE name = ?".formatted(quoted(INDEXES)),
                                row -> row.getInt(1),
                                index)
                        .isEmpty();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
