package keyline.persistence.store;

import java.util.List;
import keyline.model.Value;

/// A row of a table.
///
/// @param id its rowid in the store
/// @param values in the order of the table's columns
public record Row(long id, List<Value> values) {
    public Row {
        values = List.copyOf(values);
    }
}
