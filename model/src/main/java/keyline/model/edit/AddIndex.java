package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.TableId;

/// Adds an index.
///
/// @param index its id from [Document#newId]
public record AddIndex(TableId table, Index index) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add index", index.name(), "to", Wording.name(before, table));
    }

    @Override
    public Table applyTo(Table before) {
        return before.with(index);
    }
}
