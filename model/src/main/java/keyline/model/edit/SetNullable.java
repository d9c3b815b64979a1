package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Declares a column nullable. In a primary key it takes no NULL all the same.
public record SetNullable(TableId table, ColumnId column) implements TableEdit {

    @Override
    public String label(Document before) {
        return "Make column " + Wording.name(before, table, column) + " nullable";
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(column).map(found -> before.with(found.asNullable())).orElse(before);
    }
}
