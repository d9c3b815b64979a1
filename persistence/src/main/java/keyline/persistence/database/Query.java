package keyline.persistence.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Runs queries, such as those over a catalogue, one after another.
///
/// @param running the one that runs, so that it can be cancelled
public record Query(Connection connection, Running running) {

    /// Queries that nobody cancels.
    public Query(Connection connection) {
        this(connection, new Running());
    }

    /// What is made of a row.
    public interface Reading<T> {
        /// Makes it.
        T of(ResultSet row) throws SQLException;
    }

    /// What is done with a row.
    public interface Doing {
        /// Does it.
        void with(ResultSet row) throws SQLException;
    }

    /// What is made of every row, in their order.
    public <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reading.of(row)));
        return list;
    }

    /// Does something with every row, in their order.
    public void each(String sql, Doing doing) throws SQLException {
        try (Statement statement = connection.createStatement();
                var _ = running.begin(statement);
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                doing.with(rows);
            }
        }
    }

    /// The text of a column, empty for NULL.
    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
