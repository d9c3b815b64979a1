package keyline.persistence.store;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.ReferentialAction;
import keyline.model.TableId;
import keyline.persistence.store.Requirement.Reference;

/// Which tables a change of rows can reach by way of referential actions.
final class Reach {

    private final Snapshot snapshot;
    private final Set<Change> seen = new HashSet<>();
    private final Deque<Change> open = new ArrayDeque<>();

    private Reach(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// A deletion, or an update of columns.
    private sealed interface Change {
        TableId table();
    }

    private record Deletion(TableId table) implements Change {}

    private record Update(TableId table, Set<ColumnId> columns) implements Change {}

    static Set<TableId> ofDelete(TableId table, Snapshot snapshot) {
        return new Reach(snapshot).from(new Deletion(table));
    }

    static Set<TableId> ofUpdate(TableId table, Set<ColumnId> columns, Snapshot snapshot) {
        return new Reach(snapshot).from(update(table, columns, snapshot));
    }

    /// Whether an update of a row can set off an action that comes back to its table.
    static boolean returns(TableId table, Snapshot snapshot) {
        Reach reach = new Reach(snapshot);
        Set<ColumnId> all = snapshot.demandsOf(table).storages().keySet();
        reach.from(update(table, all, snapshot));
        return reach.seen.stream()
                                .filter(change -> change.table().equals(table))
                                .count()
                        > 1
                || snapshot.inbound(table).stream()
                        .anyMatch(reference -> reference.table().equals(table));
    }

    /// An update of these columns, and of those that are computed from them.
    private static Update update(TableId table, Set<ColumnId> columns, Snapshot snapshot) {
        Set<ColumnId> all = new HashSet<>(columns);
        snapshot.demandsOf(table).generated().forEach((column, value) -> {
            if (!Collections.disjoint(value.columns(), all)) {
                all.add(column);
            }
        });
        return new Update(table, all);
    }

    private Set<TableId> from(Change start) {
        open.add(start);
        seen.add(start);
        Set<TableId> tables = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Change change = open.remove();
            tables.add(change.table());
            snapshot.inbound(change.table()).forEach(reference -> follow(change, reference));
        }
        return tables;
    }

    private void follow(Change change, Reference reference) {
        switch (change) {
            case Deletion _ -> act(reference, reference.onDelete());
            case Update(_, Set<ColumnId> columns) -> {
                if (!Collections.disjoint(columns, reference.parentColumns())) {
                    act(
                            reference,
                            reference.onUpdate() == ReferentialAction.CASCADE
                                    ? ReferentialAction.SET_NULL
                                    : reference.onUpdate());
                }
            }
        }
    }

    private void act(Reference reference, ReferentialAction action) {
        switch (action) {
            case NO_ACTION, RESTRICT -> {}
            case CASCADE -> add(new Deletion(reference.table()));
            case SET_NULL, SET_DEFAULT -> add(update(reference.table(), reference.columns(), snapshot));
        }
    }

    private void add(Change change) {
        if (seen.add(change)) {
            open.add(change);
        }
    }
}
