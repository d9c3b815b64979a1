package keyline.persistence.database.connection;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.sqlite.SqliteRows;

/// Cells of live databases: SQLite's as they are; of others bytes and truth values as such, everything else as the text
/// that the system writes for it. Values of the columns' types are made of it later, as of the words of a script.
final class LiveValues {

    private LiveValues() {}

    static List<Value> of(ResultSet row, Table table, DatabaseKind kind) throws SQLException {
        List<Value> values = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(
                    kind == DatabaseKind.SQLITE
                            ? SqliteRows.value(row.getObject(i + 1))
                            : of(row, i + 1, table.columns().get(i)));
        }
        return values;
    }

    private static Value of(ResultSet row, int place, Column column) throws SQLException {
        if (column.type() == Plain.BLOB) {
            return Optional.ofNullable(row.getBytes(place))
                    .<Value>map(bytes -> new Value.Bytes(HexFormat.of().formatHex(bytes)))
                    .orElse(Value.NULL);
        }
        if (column.type() == Plain.BOOLEAN) {
            boolean truth = row.getBoolean(place);
            return row.wasNull() ? Value.NULL : new Value.Int(truth ? 1 : 0);
        }
        return Optional.ofNullable(row.getString(place))
                .<Value>map(Value.Text::new)
                .orElse(Value.NULL);
    }

    /// Binds them from the first place on. Servers take a text for the value of any type that they can read in it.
    static void bind(PreparedStatement statement, List<Value> values, DatabaseKind kind) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (kind == DatabaseKind.SQLITE || value instanceof Value.Bytes) {
                SqliteRows.bind(statement, i + 1, value);
            } else {
                statement.setString(i + 1, value.text());
            }
        }
    }
}
