package keyline.model.edit;

import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.Document;
import keyline.model.TableId;

/// Changes a column to what was typed for it, with its keys, as one step. What the text doesn't say stays.
public record RetypeColumn(TableId table, ColumnId column, ColumnText text) implements Edit {

    @Override
    public String label(Document before) {
        return replace(before).map(edit -> edit.label(before)).orElse("Change column");
    }

    @Override
    public Document apply(Document before) {
        return replace(before)
                .map(edit -> new TypedColumn(table, column, text).withKeys(edit.apply(before)))
                .orElse(before);
    }

    private Optional<ReplaceColumn> replace(Document before) {
        Optional<Column> old = before.schema().tables().find(table).flatMap(found -> found.find(column));
        return old.map(found -> new ReplaceColumn(table, new TypedColumn(table, column, text).changed(found)));
    }
}
