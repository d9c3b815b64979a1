package keyline.persistence.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import keyline.model.Value;

/// Values on their way into and out of JDBC.
final class Cells {

    private Cells() {}

    /// Binds [Value]s, whole numbers and texts to the parameters, in order.
    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        switch (value) {
            case Value cell -> bind(statement, position, cell);
            case Long number -> statement.setLong(position, number);
            case Integer number -> statement.setInt(position, number);
            case String text -> statement.setString(position, text);
            default -> throw new IllegalArgumentException("Not a value to bind: " + value);
        }
    }

    private static void bind(PreparedStatement statement, int position, Value value) throws SQLException {
        switch (value) {
            case Value.Null _ -> statement.setObject(position, null);
            case Value.Int(long number) -> statement.setLong(position, number);
            case Value.Real(double number) -> statement.setDouble(position, number);
            case Value.Text(String text) -> statement.setString(position, text);
            case Value.Bytes bytes -> statement.setBytes(position, bytes.toArray());
        }
    }

    /// The value in a column of a result.
    ///
    /// @param column from 1
    static Value value(ResultSet row, int column) throws SQLException {
        Object object = row.getObject(column);
        return switch (object) {
            case null -> Value.NULL;
            case Integer number -> new Value.Int(number);
            case Long number -> new Value.Int(number);
            case Double number -> new Value.Real(number);
            case String text -> new Value.Text(text);
            case byte[] bytes -> new Value.Bytes(HexFormat.of().formatHex(bytes));
            default -> throw new SQLException("SQLite gave a " + object.getClass());
        };
    }

    /// The values of `count` columns of a result, the first of them at `from`.
    static List<Value> values(ResultSet row, int from, int count) throws SQLException {
        List<Value> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(row, from + i));
        }
        return values;
    }

    /// A value as SQL, for the places where nothing can be bound.
    static String literal(Value value) {
        return switch (value) {
            case Value.Null _ -> "NULL";
            case Value.Int(long number) -> Long.toString(number);
            case Value.Real(double number) -> real(number);
            case Value.Text(String text) -> "'" + text.replace("'", "''") + "'";
            case Value.Bytes(String hex) -> "x'" + hex + "'";
        };
    }

    private static String real(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "9e999" : "-9e999";
        }
        return Double.toString(number);
    }
}
