package keyline.persistence.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Runs the queries over a catalogue.
record Query(Connection connection) {

    /// What is made of a row.
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// What is done with a row.
    interface Doing {
        void with(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reading.of(row)));
        return list;
    }

    void each(String sql, Doing doing) throws SQLException {
        try (Statement statement = connection.createStatement();
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
