package keyline.persistence.store;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// How many of the rows that come for a table are there already.
///
/// @param key the columns that they were told by; empty when it was by all their values
/// @param changed those that are there with other values
/// @param colliding those that can't be taken, for another row has a key of theirs
public record RowMatch(TableId table, List<ColumnId> key, long fresh, long changed, long equal, long colliding) {

    public RowMatch {
        key = List.copyOf(key);
    }
}
