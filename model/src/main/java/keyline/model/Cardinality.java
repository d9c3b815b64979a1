package keyline.model;

import java.util.List;

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
        boolean mandatory = key.columns().stream()
                .allMatch(column -> child.find(column).isPresent() && child.isNotNull(column));
        return new Cardinality(
                child.isUnique(key.columns()) ? ChildEnd.ZERO_OR_ONE : ChildEnd.ZERO_OR_MANY,
                mandatory ? ParentEnd.EXACTLY_ONE : ParentEnd.ZERO_OR_ONE);
    }

    /// Whether the table stands for a many-to-many relation: its primary key or a unique constraint is made of the
    /// columns of two foreign keys.
    public static boolean isJunction(Table table) {
        List<Constraint.ForeignKey> foreignKeys = table.foreignKeys();
        return table.keys().stream().anyMatch(key -> foreignKeys.stream()
                .anyMatch(one -> foreignKeys.stream().anyMatch(other -> isMadeOf(key, one, other))));
    }

    private static boolean isMadeOf(List<ColumnId> key, Constraint.ForeignKey one, Constraint.ForeignKey other) {
        return !one.id().equals(other.id())
                && key.size() == one.columns().size() + other.columns().size()
                && key.containsAll(one.columns())
                && key.containsAll(other.columns())
                && one.columns().stream().noneMatch(other.columns()::contains);
    }
}
