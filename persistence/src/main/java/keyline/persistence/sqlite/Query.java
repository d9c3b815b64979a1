package keyline.persistence.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Small queries, all of whose rows fit into memory.
final class Query {

    private Query() {}

    /// Makes something of the row that a result stands on.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// All rows of a query.
    ///
    /// @param values bound to its parameters
    static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, String... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }

    /// A text of the row, empty where it is NULL.
    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return row.wasNull() ? "" : text;
    }
}
