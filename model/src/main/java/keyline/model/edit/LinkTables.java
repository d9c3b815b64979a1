package keyline.model.edit;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.TableId;

/// Makes a foreign key of `child` to a key of `parent`. The child's columns are named `<parent in singular>_<key>`;
/// those that it has are used, the others are made, nullable and of the key's types.
///
/// @param key the columns of a primary key or unique constraint of the parent
/// @param id of the foreign key, from [Document#newId]
public record LinkTables(TableId child, TableId parent, List<ColumnId> key, ConstraintId id) implements Edit {

    public LinkTables {
        key = List.copyOf(key);
    }

    @Override
    public String label(Document before) {
        return Wording.joined("Link", Wording.name(before, child), "to", Wording.name(before, parent));
    }

    @Override
    public Document apply(Document before) {
        return switch (Link.tables(before, child, parent, key)) {
            case Link.Possible possible -> new NewForeignKey(possible, id).in(before);
            case Link.Refused _ -> before;
        };
    }
}
