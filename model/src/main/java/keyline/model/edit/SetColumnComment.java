package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives a column another comment, or none where it is empty.
public record SetColumnComment(TableId table, ColumnId column, String comment) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change comment of", Wording.name(before, table, column));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(column).map(found -> before.with(found.withComment(comment))).orElse(before);
    }
}
