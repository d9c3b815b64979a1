package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.TableId;

/// Changes an index.
///
/// @param index in place of the one of the same id
public record ReplaceIndex(TableId table, Index index) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change index", Wording.name(before, table, index.id()));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(index.id()).isPresent() ? before.with(index) : before;
    }
}
