package keyline.persistence.store;

import java.util.List;

/// A stretch of the rows that a query gives.
///
/// @param offset of the first row within all rows of the query
/// @param total of all rows of the query
public record RowPage(long offset, long total, List<Row> rows) {
    public RowPage {
        rows = List.copyOf(rows);
    }
}
