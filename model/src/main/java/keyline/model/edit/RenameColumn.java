package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives a column another name, also in the checks, generated columns and indexes of its table that mention it.
public record RenameColumn(TableId table, ColumnId column, String name) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Rename column", Wording.name(before, table, column));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(column)
                .map(found -> Mentions.renamed(before, found, name).with(found.withName(name)))
                .orElse(before);
    }
}
