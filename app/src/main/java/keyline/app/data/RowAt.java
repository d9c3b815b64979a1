package keyline.app.data;

import keyline.model.TableId;

/// A row of the store.
///
/// @param row its rowid
public record RowAt(TableId table, long row) {}
