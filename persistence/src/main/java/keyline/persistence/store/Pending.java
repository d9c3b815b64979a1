package keyline.persistence.store;

import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.IndexId;
import keyline.model.TableId;

/// A rule of the design that existing rows break, so SQLite can't enforce it yet. New rows that would break it are
/// refused all the same; when no row breaks it any more, it is enforced by itself.
///
/// @param offenders how many rows break it, more than 0
public record Pending(TableId table, What what, long offenders) {

    /// What is pending.
    public sealed interface What {}

    /// A primary key, unique constraint, check or foreign key.
    public record OfConstraint(ConstraintId constraint) implements What {}

    /// A unique index.
    public record OfIndex(IndexId index) implements What {}

    /// The NOT NULL of a column.
    public record OfNotNull(ColumnId column) implements What {}

    /// The type of a column: some of its values don't fit.
    public record OfType(ColumnId column) implements What {}
}
