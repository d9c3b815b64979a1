package keyline.persistence.store;

import java.util.List;
import java.util.OptionalLong;

/// What a part of a search has found.
///
/// @param rows in the order of their rowids
/// @param next the rowid after which the search goes on; nothing when it has reached the end of the table
public record SearchPage(List<Row> rows, OptionalLong next) {

    /// Nothing, and nothing more to come.
    public static final SearchPage END = new SearchPage(List.of(), OptionalLong.empty());

    public SearchPage {
        rows = List.copyOf(rows);
    }
}
