package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives a column another type.
public record SetColumnType(TableId table, ColumnId column, ColumnType type) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change type of", Wording.name(before, table, column));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(column).map(found -> before.with(found.withType(type))).orElse(before);
    }
}
