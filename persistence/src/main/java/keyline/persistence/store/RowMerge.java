package keyline.persistence.store;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// What becomes of rows that come for a table that is there already. They are told from its own rows by the primary
/// key, or by another key whose columns they have; where there is none, or it is NULL, by all their values.
///
/// @param given the columns that the rows have values for; others get their defaults in new rows and stay in changed
/// ones
public record RowMerge(TableId table, List<ColumnId> given, Way way) {

    public RowMerge {
        given = List.copyOf(given);
    }

    /// Which of the rows are taken. One that collides, see [RowMatch], never is.
    public enum Way {
        LEAVE,
        ADD,
        ADD_AND_UPDATE
    }
}
