package keyline.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/// A table with its columns, constraints and indexes, each list in the order in which the user sees it.
///
/// @param comment empty when there is none
public record Table(
        TableId id,
        NamespaceId namespace,
        String name,
        String comment,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes) {

    public Table {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
    }

    /// A table without columns in the default namespace.
    public static Table of(TableId id, String name) {
        return new Table(id, Namespace.DEFAULT.id(), name, "", List.of(), List.of(), List.of());
    }

    /// The column, or nothing when it isn't one of this table.
    public Optional<Column> find(ColumnId column) {
        return found(columns, Column::id, column);
    }

    /// The column.
    ///
    /// @throws NoSuchElementException when it isn't one of this table
    public Column column(ColumnId column) {
        return find(column).orElseThrow(() -> new NoSuchElementException(name + " has no " + column));
    }

    /// The columns of that name, ignoring case; more than one only while someone types.
    public Optional<Column> columnNamed(String wanted) {
        return columns.stream()
                .filter(each -> each.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /// The names of these columns, in this order.
    public List<String> namesOf(List<ColumnId> wanted) {
        List<String> names = new ArrayList<>();
        wanted.forEach(each -> names.add(column(each).name()));
        return List.copyOf(names);
    }

    /// The constraint, or nothing when it isn't one of this table.
    public Optional<Constraint> find(ConstraintId constraint) {
        return found(constraints, Constraint::id, constraint);
    }

    /// The index, or nothing when it isn't one of this table.
    public Optional<Index> find(IndexId index) {
        return found(indexes, Index::id, index);
    }

    /// Without a stream: scripts and rules look up every column of every constraint.
    private static <T> Optional<T> found(List<T> list, Function<T, Id> id, Id wanted) {
        for (T each : list) {
            if (id.apply(each).equals(wanted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The primary key; the first, should there be several by mistake.
    public Optional<Constraint.PrimaryKey> primaryKey() {
        for (Constraint each : constraints) {
            if (each instanceof Constraint.PrimaryKey key) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /// The foreign keys of which this table is the child.
    public List<Constraint.ForeignKey> foreignKeys() {
        return constraintsOf(Constraint.ForeignKey.class);
    }

    /// The constraints of one kind, in order.
    public <C extends Constraint> List<C> constraintsOf(Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Constraint each : constraints) {
            if (kind.isInstance(each)) {
                found.add(kind.cast(each));
            }
        }
        return List.copyOf(found);
    }

    /// Whether the column takes no NULL: declared so, or part of the primary key.
    public boolean isNotNull(ColumnId column) {
        return !column(column).nullable() || inPrimaryKey(column);
    }

    /// Whether the column is part of the primary key.
    public boolean inPrimaryKey(ColumnId column) {
        return primaryKey().map(key -> key.columns().contains(column)).orElse(false);
    }

    /// Whether the columns, in any order, are exactly a key that a foreign key may refer to: the primary key, a unique
    /// constraint, or a unique index over plain columns and all rows.
    public boolean isKey(List<ColumnId> wanted) {
        return keys().stream().anyMatch(key -> sameColumns(key, wanted));
    }

    /// Whether no two rows can agree in these columns: some key is a subset of them.
    public boolean isUnique(List<ColumnId> wanted) {
        return keys().stream().anyMatch(wanted::containsAll);
    }

    /// Every key that a foreign key may refer to, the primary key first; those that lack a column left out.
    public List<List<ColumnId>> keys() {
        List<List<ColumnId>> keys = new ArrayList<>();
        primaryKey().ifPresent(key -> keys.add(key.columns()));
        constraintsOf(Constraint.Unique.class).forEach(unique -> keys.add(unique.columns()));
        indexes.forEach(index -> uniqueColumns(index).ifPresent(keys::add));
        keys.removeIf(key -> key.isEmpty() || !hasAll(key));
        return keys;
    }

    /// Whether these are columns of this table.
    public boolean hasAll(List<ColumnId> wanted) {
        for (ColumnId each : wanted) {
            if (find(each).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<List<ColumnId>> uniqueColumns(Index index) {
        if (index.kind() != Index.Kind.UNIQUE || !index.where().isEmpty()) {
            return Optional.empty();
        }
        List<ColumnId> columns = index.parts().stream()
                .filter(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
        return Optional.of(columns)
                .filter(plain -> plain.size() == index.parts().size());
    }

    private static boolean sameColumns(List<ColumnId> one, List<ColumnId> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }

    /// This table under another name.
    public Table withName(String changed) {
        return new Table(id, namespace, changed, comment, columns, constraints, indexes);
    }

    /// This table in another namespace.
    public Table withNamespace(NamespaceId changed) {
        return new Table(id, changed, name, comment, columns, constraints, indexes);
    }

    /// This table with another comment.
    public Table withComment(String changed) {
        return new Table(id, namespace, name, changed, columns, constraints, indexes);
    }

    /// This table with these columns.
    public Table withColumns(List<Column> changed) {
        return new Table(id, namespace, name, comment, changed, constraints, indexes);
    }

    /// This table with `column` in place of the one of the same id, or after the last.
    public Table with(Column column) {
        return withColumns(replaced(columns, column, Column::id));
    }

    /// This table with these constraints.
    public Table withConstraints(List<Constraint> changed) {
        return new Table(id, namespace, name, comment, columns, changed, indexes);
    }

    /// This table with `constraint` in place of the one of the same id, or after the last.
    public Table with(Constraint constraint) {
        return withConstraints(replaced(constraints, constraint, Constraint::id));
    }

    /// This table without the constraint.
    public Table without(ConstraintId constraint) {
        return withConstraints(constraints.stream()
                .filter(each -> !each.id().equals(constraint))
                .toList());
    }

    /// This table with these indexes.
    public Table withIndexes(List<Index> changed) {
        return new Table(id, namespace, name, comment, columns, constraints, changed);
    }

    /// This table with `index` in place of the one of the same id, or after the last.
    public Table with(Index index) {
        return withIndexes(replaced(indexes, index, Index::id));
    }

    /// This table without the index.
    public Table without(IndexId index) {
        return withIndexes(
                indexes.stream().filter(each -> !each.id().equals(index)).toList());
    }

    private static <T> List<T> replaced(List<T> list, T item, Function<T, Id> id) {
        List<T> copy = new ArrayList<>(list);
        for (int i = 0; i < copy.size(); i++) {
            if (id.apply(copy.get(i)).equals(id.apply(item))) {
                copy.set(i, item);
                return copy;
            }
        }
        copy.add(item);
        return copy;
    }
}
