package keyline.persistence.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.sqlite.SqliteRows;

/// How rows stand in an SQLite file of ours: a table named by its id, the columns by theirs, so that a rename touches
/// no row; any value in any column, for what is wrong today may be saved and mended tomorrow.
final class RowTables {

    private RowTables() {}

    /// The name of the table that holds the rows of `table`.
    static String name(Table table) {
        return "t" + table.id().value();
    }

    static String name(Column column) {
        return "c" + column.id().value();
    }

    /// The rows of a table, first to last.
    static String query(Table table) {
        return "SELECT %s FROM %s NOT INDEXED ORDER BY rowid".formatted(columns(table, RowTables::name), name(table));
    }

    /// A table without rows for `table`, which must have columns.
    static void create(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE %s (%s) STRICT"
                    .formatted(name(table), columns(table, column -> name(column) + " ANY")));
        }
    }

    /// The statement that adds a row of `table`.
    static PreparedStatement insert(Connection connection, Table table) throws SQLException {
        String places = Stream.generate(() -> "?").limit(table.columns().size()).collect(Collectors.joining(", "));
        return connection.prepareStatement(
                "INSERT INTO %s (%s) VALUES (%s)".formatted(name(table), columns(table, RowTables::name), places));
    }

    /// Adds a row.
    static void add(PreparedStatement insert, List<Value> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            SqliteRows.bind(insert, i + 1, row.get(i));
        }
        insert.executeUpdate();
    }

    private static String columns(Table table, Function<Column, String> text) {
        return table.columns().stream().map(text).collect(Collectors.joining(", "));
    }
}
