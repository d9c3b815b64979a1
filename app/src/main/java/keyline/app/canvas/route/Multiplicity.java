package keyline.app.canvas.route;

import keyline.model.Constraint.ForeignKey;
import keyline.model.Table;

/// How many rows stand at one end of a relation for one row at the other end.
public enum Multiplicity {
    EXACTLY_ONE,
    ZERO_OR_ONE,
    ZERO_OR_MANY;

    /// How many parents a row of the child has: none is possible when one of the key's columns takes NULL.
    public static Multiplicity ofParents(Table child, ForeignKey key) {
        boolean always =
                key.columns().stream().allMatch(column -> child.find(column).isPresent() && child.isNotNull(column));
        return always ? EXACTLY_ONE : ZERO_OR_ONE;
    }

    /// How many children a row of the parent has: at most one when the child's columns are unique.
    public static Multiplicity ofChildren(Table child, ForeignKey key) {
        return child.isUnique(key.columns()) ? ZERO_OR_ONE : ZERO_OR_MANY;
    }
}
