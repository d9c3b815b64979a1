package keyline.model;

/// How many rows stand at each end of a foreign key; derived from the columns, never declared.
///
/// @param child many children for a parent, or at most one where the child's columns are unique
/// @param parent exactly one parent for a child, or at most one where a column of the child may be NULL
public record Cardinality(ChildEnd child, ParentEnd parent) {

    /// The children of one parent.
    public enum ChildEnd {
        ZERO_OR_ONE,
        ZERO_OR_MANY
    }

    /// The parents of one child.
    public enum ParentEnd {
        ZERO_OR_ONE,
        EXACTLY_ONE
    }

    /// The cardinality of a foreign key of `child`. Columns that are gone count as NULL.
    public static Cardinality of(Table child, Constraint.ForeignKey key) {
        boolean mandatory =
                key.columns().stream().allMatch(column -> child.find(column).isPresent() && child.isNotNull(column));
        return new Cardinality(
                child.isUnique(key.columns()) ? ChildEnd.ZERO_OR_ONE : ChildEnd.ZERO_OR_MANY,
                mandatory ? ParentEnd.EXACTLY_ONE : ParentEnd.ZERO_OR_ONE);
    }
}
