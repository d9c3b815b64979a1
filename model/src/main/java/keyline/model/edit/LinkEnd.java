package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.TableId;

/// One end of a relation that is being drawn: a column, or the header of a table.
public sealed interface LinkEnd {

    /// The table at this end.
    TableId table();

    /// A column.
    record OfColumn(TableId table, ColumnId column) implements LinkEnd {}

    /// A table's header, which stands for its whole key.
    record OfTable(TableId table) implements LinkEnd {}
}
