package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives a table another name.
public record RenameTable(TableId table, String name) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Rename table", Wording.name(before, table));
    }

    @Override
    public Table applyTo(Table before) {
        return before.withName(name);
    }
}
