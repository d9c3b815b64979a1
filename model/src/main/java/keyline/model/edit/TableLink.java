package keyline.model.edit;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// How a table is to be linked to another, as it is chosen in one form. What of it can be chosen, [LinkTargets] says.
///
/// @param column the base's column that is to refer, where the base is the child; empty when columns are to be made
/// @param key of the parent, primary or unique: of `base` where it is one-to-many, of `target` otherwise
public record TableLink(TableId base, Optional<ColumnId> column, TableId target, Kind kind, List<ColumnId> key) {

    public TableLink {
        key = List.copyOf(key);
    }

    /// How many rows of the base belong to how many of the target.
    public enum Kind {
        /// The base is the child.
        MANY_TO_ONE,
        /// The target is the child.
        ONE_TO_MANY,
        /// A junction table is the child of both.
        MANY_TO_MANY,
        /// The base is the child, and no two of its rows have the same parent.
        ONE_TO_ONE;

        /// Whether the base itself refers to the target.
        public boolean refersFromBase() {
            return this == MANY_TO_ONE || this == ONE_TO_ONE;
        }
    }

    /// The column that takes the type of the key and keeps what matches of its values.
    public Optional<ColumnId> converted() {
        return column.filter(_ -> kind.refersFromBase());
    }

    TableId child() {
        return kind == Kind.ONE_TO_MANY ? target : base;
    }

    TableId parent() {
        return kind == Kind.ONE_TO_MANY ? base : target;
    }
}
