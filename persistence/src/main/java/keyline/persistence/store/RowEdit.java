package keyline.persistence.store;

import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;

/// A change of sample rows, as a value: accepted or refused as a whole by the store.
///
/// Rows are named by their rowid in the store, which stays the same for as long as the row lives, unless its
/// INTEGER PRIMARY KEY changes.
public sealed interface RowEdit {

    /// Adds a row. A column that isn't given gets its default.
    record Insert(TableId table, Map<ColumnId, Value> values) implements RowEdit {
        public Insert {
            values = Map.copyOf(values);
        }
    }

    /// Changes cells of one row.
    record Update(TableId table, long row, Map<ColumnId, Value> values) implements RowEdit {
        public Update {
            values = Map.copyOf(values);
        }
    }

    /// Deletes rows, and what the referential actions take along.
    record Delete(TableId table, List<Long> rows) implements RowEdit {
        public Delete {
            rows = List.copyOf(rows);
        }
    }

    /// Several changes, in order, that are one step: all of them or none.
    record All(String label, List<RowEdit> edits) implements RowEdit {
        public All {
            edits = List.copyOf(edits);
        }
    }
}
