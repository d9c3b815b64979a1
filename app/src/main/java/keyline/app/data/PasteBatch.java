package keyline.app.data;

import java.util.List;
import keyline.app.data.row.LineKey;
import keyline.persistence.store.RowEdit;

/// Lines that were pasted together and that the store is to take in one step.
///
/// @param parents rows of other tables that are created for them
/// @param top where the first of them stands
record PasteBatch(List<RowEdit.Insert> parents, List<LineKey> lines, long top) {
    PasteBatch {
        parents = List.copyOf(parents);
        lines = List.copyOf(lines);
    }
}
