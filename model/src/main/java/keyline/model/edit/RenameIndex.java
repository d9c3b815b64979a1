package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives an index a name, or leaves it to the writer where it is empty.
public record RenameIndex(TableId table, IndexId index, String name) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Rename index", Wording.name(before, table, index));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(index)
                .map(now -> before.with(
                        new Index(index, name, now.kind(), now.parts(), now.method(), now.where())))
                .orElse(before);
    }
}
