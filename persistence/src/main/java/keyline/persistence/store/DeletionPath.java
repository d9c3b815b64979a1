package keyline.persistence.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.ReferentialAction;
import keyline.model.TableId;
import keyline.persistence.store.Cascade.Kind;
import keyline.persistence.store.Requirement.Reference;

/// The way on which a deletion comes to the rows of another table.
///
/// @param references from the table of the deletion to the other, each to the child of the one before
/// @param kind what the last of them does
record DeletionPath(List<Reference> references, Kind kind) {

    DeletionPath {
        references = List.copyOf(references);
    }

    Reference last() {
        return references.getLast();
    }

    TableId table() {
        return last().table();
    }

    /// A query for the rowids at the end of the path. Its parameter is a JSON list of those at the start.
    String rows() {
        StringBuilder sql = new StringBuilder(
                " FROM " + Physical.quoted(references.getFirst().parent()) + " r0");
        for (int i = 0; i < references.size(); i++) {
            Reference each = references.get(i);
            sql.append(" CROSS JOIN ")
                    .append(Physical.quoted(each.table()))
                    .append(" r")
                    .append(i + 1);
            sql.append(" ON ").append(Foreign.match(each, "r" + i + ".", "r" + (i + 1) + "."));
        }
        return "SELECT r" + references.size() + ".\"rid\"" + sql
                + " WHERE r0.\"rid\" IN (SELECT value FROM json_each(?1))";
    }

    /// All of them, the shortest first; nothing where several lead to one table, for then a row can be reached twice,
    /// and where a cell of a child and its parent's may be equal without being the same.
    static Optional<List<DeletionPath>> from(TableId start, Snapshot snapshot) {
        List<DeletionPath> paths = new ArrayList<>(extended(start, List.of(), snapshot));
        Set<TableId> reached = new HashSet<>(Set.of(start));
        for (int i = 0; i < paths.size(); i++) {
            DeletionPath path = paths.get(i);
            if (!reached.add(path.table()) || !path.isPlain(snapshot)) {
                return Optional.empty();
            }
            if (path.kind() == Kind.DELETED) {
                paths.addAll(extended(path.table(), path.references(), snapshot));
            }
        }
        return Optional.of(paths);
    }

    private static List<DeletionPath> extended(TableId parent, List<Reference> way, Snapshot snapshot) {
        List<DeletionPath> paths = new ArrayList<>();
        for (Reference reference : snapshot.inbound(parent)) {
            List<Reference> references = new ArrayList<>(way);
            references.add(reference);
            kind(reference.onDelete()).ifPresent(kind -> paths.add(new DeletionPath(references, kind)));
        }
        return paths;
    }

    private static Optional<Kind> kind(ReferentialAction onDelete) {
        return switch (onDelete) {
            case CASCADE -> Optional.of(Kind.DELETED);
            case SET_NULL -> Optional.of(Kind.SET_NULL);
            case SET_DEFAULT -> Optional.of(Kind.SET_DEFAULT);
            case NO_ACTION, RESTRICT -> Optional.empty();
        };
    }

    /// Whether it ends with its table, and child and parent store their keys alike.
    private boolean isPlain(Snapshot snapshot) {
        boolean ends = kind == Kind.DELETED
                || Reach.ofUpdate(table(), last().columns(), snapshot).size() == 1;
        return ends
                && storages(table(), last().inOrder(), snapshot)
                        .equals(storages(last().parent(), last().parentColumns(), snapshot));
    }

    /// How these columns are stored, as far as they are.
    private static List<Optional<Storage>> storages(TableId table, List<ColumnId> columns, Snapshot snapshot) {
        PhysicalTable physical = snapshot.tables().get(table);
        return columns.stream()
                .map(column -> physical.find(column).map(PhysicalColumn::storage))
                .toList();
    }
}
