package keyline.app.imports;

import java.util.List;
import keyline.model.SampleRows;
import keyline.persistence.store.RowMerge;

/// Rows that come along.
///
/// @param merges what becomes of those of tables that are here already
record Brought(SampleRows rows, List<RowMerge> merges) {

    Brought {
        merges = List.copyOf(merges);
    }
}
