package keyline.persistence.store;

import keyline.model.ColumnId;

/// A cell that was looked for.
///
/// @param index of its row within all rows of the query, from 0
/// @param column the first of the row that has the text
public record FoundCell(long index, ColumnId column) {}
