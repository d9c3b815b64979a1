package keyline.persistence.store;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// What someone types to find a row: those with a cell that is the text come first, then those with one that begins
/// with it, then those with one that contains it; upper and lower case of ASCII letters are the same.
///
/// @param columns to look in, the most telling first
/// @param text not empty
/// @param limit the most rows to give
public record RowSearch(TableId table, List<ColumnId> columns, String text, int limit) {
    public RowSearch {
        columns = List.copyOf(columns);
    }
}
