package keyline.persistence.store;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// A part of a search for rows by what someone types. A search goes through the table in stretches, so that an answer
/// never takes longer than a stretch, however many rows there are.
///
/// @param columns those in which the text may stand
/// @param text what is looked for, ignoring the case of ASCII letters
/// @param after the rowid after which this part begins
/// @param limit the most rows to give
public record RowSearch(TableId table, List<ColumnId> columns, String text, Where where, long after, int limit) {

    public RowSearch {
        columns = List.copyOf(columns);
    }

    /// Where in a cell the text stands.
    public enum Where {
        /// A cell is the text or begins with it.
        START,
        /// A cell has the text within, and none begins with it.
        WITHIN
    }

    /// The next part of this search.
    public RowSearch from(long rowid) {
        return new RowSearch(table, columns, text, where, rowid, limit);
    }
}
