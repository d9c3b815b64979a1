package keyline.model.edit;

import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// An edit of one table and nothing else.
public interface TableEdit extends Edit {

    /// The table that it changes.
    TableId table();

    /// The table after it; equal to the one before when there is nothing to do.
    Table applyTo(Table before);

    @Override
    default Document apply(Document before) {
        return before.schema()
                .tables()
                .find(table())
                .map(table -> Documents.replaced(before, applyTo(table)))
                .orElse(before);
    }
}
