package keyline.model.edit;

import keyline.model.Document;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.TableId;

/// Deletes an index.
public record DropIndex(TableId table, IndexId index) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Delete index", Wording.name(before, table, index));
    }

    @Override
    public Table applyTo(Table before) {
        return before.without(index);
    }
}
