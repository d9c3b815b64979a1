package keyline.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;
import org.jspecify.annotations.Nullable;

/// The sample rows of a design in an SQLite file: each table is scanned from its first row to its last.
///
/// @param query the SELECT over a table's columns, nothing where the file has no rows of it
public record SqliteRows(Connection connection, Function<Table, Optional<String>> query) implements SampleRows {

    /// @throws UncheckedIOException when the file can't be read; its cause says why in one line
    @Override
    public void forEach(Table table, Consumer<List<Value>> row) {
        Optional<String> sql = query.apply(table);
        if (sql.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.get());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                row.accept(values(rows, table.columns().size()));
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(
                    new IOException("The rows of %s can't be read: %s".formatted(table.name(), Failure.line(e)), e));
        }
    }

    private static List<Value> values(ResultSet row, int count) throws SQLException {
        List<Value> values = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            values.add(value(row.getObject(i)));
        }
        return values;
    }

    /// A value as the driver gives it.
    public static Value value(@Nullable Object value) {
        return switch (value) {
            case null -> Value.NULL;
            case Integer number -> new Value.Int(number);
            case Long number -> new Value.Int(number);
            case Double number -> new Value.Real(number);
            case byte[] bytes -> new Value.Bytes(HexFormat.of().formatHex(bytes));
            default -> new Value.Text(value.toString());
        };
    }

    /// Binds a value.
    ///
    /// @param position from 1
    public static void bind(PreparedStatement statement, int position, Value value) throws SQLException {
        switch (value) {
            case Value.Null _ -> statement.setObject(position, null);
            case Value.Int(long number) -> statement.setLong(position, number);
            case Value.Real(double number) -> statement.setDouble(position, number);
            case Value.Text(String text) -> statement.setString(position, text);
            case Value.Bytes bytes -> statement.setBytes(position, bytes.toArray());
        }
    }
}
