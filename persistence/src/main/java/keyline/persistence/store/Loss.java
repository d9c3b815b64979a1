package keyline.persistence.store;

import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// Rows of a table, or values of a column, that go with an edit of the design. Undo brings them back.
///
/// @param column empty where the whole table goes
/// @param count of the rows, or of the values that aren't NULL; more than 0
public record Loss(TableId table, Optional<ColumnId> column, long count) {}
