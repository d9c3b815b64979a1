package keyline.model.edit;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.TableId;

/// What would come of a relation drawn from one end to another: a foreign key, or the reason why not. The side with the
/// key is the parent, whichever way it is drawn.
public sealed interface Link {

    /// It can be made.
    ///
    /// @param pairs the columns of the parent's key, in order, each with the child's column that takes its values
    record Possible(TableId child, TableId parent, List<Pair> pairs) implements Link {
        public Possible {
            pairs = List.copyOf(pairs);
        }
    }

    /// It can't.
    ///
    /// @param reason one sentence with the names in it
    record Refused(String reason) implements Link {}

    /// A column of the parent's key and the child's column that refers to it.
    ///
    /// @param child empty when the column is to be made
    /// @param childName its name, or the name that it will have
    record Pair(Optional<ColumnId> child, String childName, ColumnId parent) {}

    /// What would come of a relation drawn from `from` to `to`.
    static Link between(Document document, LinkEnd from, LinkEnd to) {
        return new LinkSearch(document.schema()).between(from, to);
    }

    /// What would come of a foreign key of `child` to this key of `parent`, with columns found or made by their names.
    static Link tables(Document document, TableId child, TableId parent, List<ColumnId> key) {
        return new LinkSearch(document.schema()).tables(child, parent, key);
    }
}
