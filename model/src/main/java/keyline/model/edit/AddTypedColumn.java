package keyline.model.edit;

import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.Document;
import keyline.model.TableId;

/// Adds a column as it was typed, with the keys that it says, as one step.
///
/// @param position how many columns stand before it
/// @param column its id from [Document#newId]
public record AddTypedColumn(TableId table, int position, ColumnId column, ColumnText text) implements Edit {

    @Override
    public String label(Document before) {
        return add(before).label(before);
    }

    @Override
    public Document apply(Document before) {
        if (!before.schema().tables().has(table)) {
            return before;
        }
        return new TypedColumn(table, column, text).withKeys(add(before).apply(before));
    }

    private AddColumn add(Document before) {
        Column plain = Column.of(column, text.name(), TypedColumn.usualType(text.name(), before));
        return new AddColumn(table, position, new TypedColumn(table, column, text).changed(plain));
    }
}
