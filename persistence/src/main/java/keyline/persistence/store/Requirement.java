package keyline.persistence.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.TableId;
import keyline.persistence.store.Pending.What;

/// One thing that the design demands of the rows of a table, in the terms of the store file: it is enforced by the
/// declaration, or pending while rows break it.
sealed interface Requirement {

    /// The table whose rows can break it.
    TableId table();

    /// Which part of the design demands it.
    What what();

    /// The columns of the table that decide.
    Set<ColumnId> columns();

    /// A condition that is true for a row, called `r`, that breaks it.
    String offending();

    /// A column takes no NULL.
    record NotNull(TableId table, ColumnId column) implements Requirement {
        @Override
        public What what() {
            return new Pending.OfNotNull(column);
        }

        @Override
        public Set<ColumnId> columns() {
            return Set.of(column);
        }

        @Override
        public String offending() {
            return "r." + Physical.quoted(column) + " IS NULL";
        }
    }

    /// The values of a column are of its type.
    ///
    /// @param condition on the column, of a value that is stored as it should be; empty when there is none
    record OfType(TableId table, ColumnId column, Storage storage, String condition) implements Requirement {
        @Override
        public What what() {
            return new Pending.OfType(column);
        }

        @Override
        public Set<ColumnId> columns() {
            return Set.of(column);
        }

        @Override
        public String offending() {
            String cell = "r." + Physical.quoted(column);
            String stored = "typeof(" + cell + ") IN (" + TypeRules.kept(storage) + ")";
            String kept = condition.isEmpty() ? stored : stored + " AND (" + condition + ")";
            return cell + " IS NOT NULL AND NOT coalesce(" + kept + ", 1)";
        }
    }

    /// An expression is not false.
    record Holds(TableId table, ConstraintId constraint, Translation condition) implements Requirement {
        @Override
        public What what() {
            return new Pending.OfConstraint(constraint);
        }

        @Override
        public Set<ColumnId> columns() {
            return condition.columns();
        }

        @Override
        public String offending() {
            return "NOT (" + condition.over("r.") + ")";
        }
    }

    /// No two rows agree in all of these columns.
    ///
    /// @param nulls whether a NULL is refused, as in a primary key
    record UniqueKey(TableId table, What what, List<ColumnId> inOrder, Nulls nulls) implements Requirement {

        /// What a key makes of NULL.
        enum Nulls {
            REFUSED,
            DISTINCT
        }

        @Override
        public Set<ColumnId> columns() {
            return new LinkedHashSet<>(inOrder);
        }

        @Override
        public String offending() {
            return nulls == Nulls.REFUSED ? anyNull() + " OR " + twin("<>") : twin("<>");
        }

        /// The condition that a row agrees with another, whose rowid compares so with its own.
        String twin(String comparison) {
            return "EXISTS (SELECT 1 FROM %s o WHERE %s AND o.\"rid\" %s r.\"rid\")"
                    .formatted(Physical.quoted(table), same(), comparison);
        }

        /// The condition that rows `o` and `r` agree.
        String same() {
            return inOrder.stream()
                    .map(Physical::quoted)
                    .map(column -> "o." + column + " = r." + column)
                    .collect(Collectors.joining(" AND "));
        }

        /// The condition that a column is NULL.
        String anyNull() {
            return inOrder.stream()
                    .map(column -> "r." + Physical.quoted(column) + " IS NULL")
                    .collect(Collectors.joining(" OR "));
        }
    }

    /// No two rows agree in these expressions, of those for which a condition holds.
    ///
    /// @param where empty when all rows count
    record UniqueExpressions(TableId table, What what, List<Translation> parts, List<Translation> where)
            implements Requirement {
        @Override
        public Set<ColumnId> columns() {
            Set<ColumnId> columns = new LinkedHashSet<>();
            parts.forEach(part -> columns.addAll(part.columns()));
            where.forEach(part -> columns.addAll(part.columns()));
            return columns;
        }

        @Override
        public String offending() {
            return twin("<>");
        }

        /// The condition that a row agrees with another, whose rowid compares so with its own.
        String twin(String comparison) {
            return where("r.")
                    + "EXISTS (SELECT 1 FROM %s o WHERE %s AND o.\"rid\" %s r.\"rid\")"
                            .formatted(Physical.quoted(table), same(), comparison);
        }

        /// The condition that rows `o` and `r` agree, of which `r` is one that counts.
        String same() {
            return where("o.")
                    + parts.stream()
                            .map(part -> "(" + part.over("o.") + ") = (" + part.over("r.") + ")")
                            .collect(Collectors.joining(" AND "));
        }

        private String where(String prefix) {
            return where.stream()
                    .map(part -> "(" + part.over(prefix) + ") AND ")
                    .collect(Collectors.joining());
        }
    }

    /// The values of the columns, unless one is NULL, are those of a row of the parent.
    record Reference(
            TableId table,
            ConstraintId constraint,
            List<ColumnId> inOrder,
            TableId parent,
            List<ColumnId> parentColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferral deferral)
            implements Requirement {
        @Override
        public What what() {
            return new Pending.OfConstraint(constraint);
        }

        @Override
        public Set<ColumnId> columns() {
            return new LinkedHashSet<>(inOrder);
        }

        @Override
        public String offending() {
            return given("r.") + " AND NOT EXISTS (SELECT 1 FROM " + Physical.quoted(parent) + " p WHERE "
                    + Foreign.match(this, "p.", "+r.") + ")";
        }

        private String given(String prefix) {
            return inOrder.stream()
                    .map(column -> prefix + Physical.quoted(column) + " IS NOT NULL")
                    .collect(Collectors.joining(" AND "));
        }
    }
}
