package keyline.app.data.row;

import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.persistence.store.RowEdit;

/// A parent row that is to be created in one step with the new row that refers to it.
///
/// @param reference what the new row's cells hold for as long as it refers to the parent
public record PlannedParent(RowEdit.Insert insert, Map<ColumnId, Value> reference) {

    public PlannedParent {
        reference = Map.copyOf(reference);
    }

    /// Whether a row with these cells refers to it.
    boolean isWanted(Map<ColumnId, Value> cells) {
        return cells.entrySet().containsAll(reference.entrySet());
    }
}
