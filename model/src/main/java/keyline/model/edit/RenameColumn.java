package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.TableId;

/// Gives a column another name, also in the checks, generated columns and indexes of its table that mention it.
public record RenameColumn(TableId table, ColumnId column, String name) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Rename column", Wording.name(before, table, column));
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .tables()
                .find(table)
                .flatMap(found -> found.find(column))
                .map(found -> new ReplaceColumn(table, found.withName(name)).apply(before))
                .orElse(before);
    }
}
