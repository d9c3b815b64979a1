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
        return columns.stream().filter(each -> each.id().equals(column)).findFirst();
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
        return wanted.stream().map(each -> column(each).name()).toList();
    }

    /// The constraint, or nothing when it isn't one of this table.
    public Optional<Constraint> find(ConstraintId constraint) {
        return constraints.stream().filter(each -> each.id().equals(constraint)).findFirst();
    }

    /// The index, or nothing when it isn't one of this table.
    public Optional<Index> find(IndexId index) {
        return indexes.stream().filter(each -> each.id().equals(index)).findFirst();
    }

    /// The primary key; the first, should there be several by mistake.
    public Optional<Constraint.PrimaryKey> primaryKey() {
        return constraintsOf(Constraint.PrimaryKey.class).stream().findFirst();
    }

    /// The foreign keys of which this table is the child.
    public List<Constraint.ForeignKey> foreignKeys() {
        return constraintsOf(Constraint.ForeignKey.class);
    }

    /// The constraints of one kind, in order.
    public <C extends Constraint> List<C> constraintsOf(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
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
        indexes.stream().flatMap(index -> uniqueColumns(index).stream()).forEach(keys::add);
        keys.removeIf(key -> !key.stream().allMatch(column -> find(column).isPresent()) || key.isEmpty());
        return keys;
    }

    private static Optional<List<ColumnId>> uniqueColumns(Index index) {
        List<ColumnId> columns = index.parts().stream()
                .filter(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
        boolean wholeRows =
                columns.size() == index.parts().size() && index.where().isEmpty();
        return index.kind() == Index.Kind.UNIQUE && wholeRows ? Optional.of(columns) : Optional.empty();
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
