package keyline.model;

import java.util.List;

/// A constraint of a table. NOT NULL isn't one of them: it is part of the [Column].
public sealed interface Constraint {

    /// Its identity.
    ConstraintId id();

    /// The name that the user gave it; empty when the writer is to derive one, see [Names].
    String name();

    /// The columns of its own table that it is over, in order; empty for a check.
    List<ColumnId> columns();

    /// The primary key.
    record PrimaryKey(ConstraintId id, String name, List<ColumnId> columns) implements Constraint {
        public PrimaryKey {
            columns = List.copyOf(columns);
        }
    }

    /// Columns whose values together are unique among the rows that have no NULL in them.
    record Unique(ConstraintId id, String name, List<ColumnId> columns) implements Constraint {
        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /// A condition that no row may make false.
    ///
    /// @param expression SQL over the columns' names, verbatim
    record Check(ConstraintId id, String name, String expression) implements Constraint {
        @Override
        public List<ColumnId> columns() {
            return List.of();
        }
    }

    /// Columns whose values together, unless one is NULL, are those of a row in the parent table. The table that holds
    /// this constraint is the child.
    ///
    /// @param columns the child's columns, in the order of `parentColumns`
    /// @param parentColumns the key of the parent that is referred to, primary or unique
    record ForeignKey(
            ConstraintId id,
            String name,
            List<ColumnId> columns,
            TableId parent,
            List<ColumnId> parentColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferral deferral)
            implements Constraint {

        public ForeignKey {
            columns = List.copyOf(columns);
            parentColumns = List.copyOf(parentColumns);
        }

        /// A foreign key of NO ACTION, without a name and not deferrable.
        public static ForeignKey of(
                ConstraintId id, List<ColumnId> columns, TableId parent, List<ColumnId> parentColumns) {
            return new ForeignKey(
                    id,
                    "",
                    columns,
                    parent,
                    parentColumns,
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    Deferral.NOT_DEFERRABLE);
        }

        /// This foreign key with other actions.
        public ForeignKey withActions(ReferentialAction delete, ReferentialAction update) {
            return new ForeignKey(id, name, columns, parent, parentColumns, delete, update, deferral);
        }

        /// This foreign key, checked at another time.
        public ForeignKey withDeferral(Deferral changed) {
            return new ForeignKey(id, name, columns, parent, parentColumns, onDelete, onUpdate, changed);
        }

        /// This foreign key between other columns.
        public ForeignKey between(List<ColumnId> child, TableId target, List<ColumnId> key) {
            return new ForeignKey(id, name, child, target, key, onDelete, onUpdate, deferral);
        }
    }
}
