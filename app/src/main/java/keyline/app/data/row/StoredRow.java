package keyline.app.data.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.persistence.store.Row;

/// A row of the store, its values by column: the columns may have changed since it was read.
///
/// @param id its rowid
public record StoredRow(long id, Map<ColumnId, Value> values) {

    public StoredRow {
        values = Map.copyOf(values);
    }

    /// A row that was read while these were the columns of its table.
    static StoredRow of(Row row, List<ColumnId> columns) {
        Map<ColumnId, Value> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.values().size()); i++) {
            values.put(columns.get(i), row.values().get(i));
        }
        return new StoredRow(row.id(), values);
    }

    /// The value of a cell; NULL for a column that it wasn't read with.
    public Value value(ColumnId column) {
        return values.getOrDefault(column, Value.NULL);
    }
}
