package keyline.persistence.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;

/// Row edits of a sketch by the names of its tables and columns, for tests.
abstract class NamedEdits {

    final Sketch sketch = new Sketch();

    /// An insert of these values, in the order of the table's columns; those left out get their defaults.
    RowEdit insertion(String table, Object... values) {
        Table target = sketch.table(table);
        Map<ColumnId, Value> cells = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            cells.put(target.columns().get(i).id(), value(values[i]));
        }
        return new RowEdit.Insert(target.id(), cells);
    }

    RowEdit update(String table, long row, String column, Object value) {
        Table target = sketch.table(table);
        return new RowEdit.Update(target.id(), row, Map.of(sketch.column(target, column), value(value)));
    }

    RowEdit.Delete deletion(String table, Long... rows) {
        return new RowEdit.Delete(sketch.table(table).id(), List.of(rows));
    }

    static RowEdit all(RowEdit... edits) {
        return new RowEdit.All("Several", List.of(edits));
    }

    static final Object NULL = new Object();

    static Value value(Object object) {
        return switch (object) {
            case Value value -> value;
            case Integer number -> new Value.Int(number);
            case Long number -> new Value.Int(number);
            case Double number -> new Value.Real(number);
            case String text -> new Value.Text(text);
            default -> Value.NULL;
        };
    }
}
