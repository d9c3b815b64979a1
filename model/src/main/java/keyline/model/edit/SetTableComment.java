package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives a table another comment, or none where it is empty.
public record SetTableComment(TableId table, String comment) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change comment of", Wording.name(before, table));
    }

    @Override
    public Table applyTo(Table before) {
        return before.withComment(comment);
    }
}
