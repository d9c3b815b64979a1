package keyline.persistence.store;

import java.util.List;
import java.util.Optional;
import keyline.model.ConstraintId;
import keyline.model.IdMap;
import keyline.model.TableId;

/// What the store knows after a step, for the panels and the canvas. A value that may be handed between threads.
///
/// @param step the last step that the store has followed, 0 before the first, less until there are rows
/// @param rows the number of rows of every table that has any
/// @param unenforced what the rows of the tables in the store are not held to
/// @param working the transaction that is open, foreign keys deferred
public record StoreState(
        long step,
        IdMap<TableId, Long> rows,
        List<Pending> pending,
        List<Unenforced> unenforced,
        Optional<WorkingTransaction> working) {

    /// Until the store has taken up the rows of a document, nothing is known of them.
    public static final StoreState AWAITED = new StoreState(-1, IdMap.empty(), List.of(), List.of(), Optional.empty());

    /// The state of an empty store.
    public static final StoreState EMPTY = new StoreState(0, IdMap.empty(), List.of(), List.of(), Optional.empty());

    public StoreState {
        pending = List.copyOf(pending);
        unenforced = List.copyOf(unenforced);
    }

    /// Whether the rows are still to be taken up.
    public boolean isAwaited() {
        return step < 0;
    }

    /// How many rows the table has.
    public long rowsOf(TableId table) {
        return rows.find(table).orElse(0L);
    }

    /// How many rows there are in all tables.
    public long allRows() {
        return rows.stream().mapToLong(Long::longValue).sum();
    }

    /// The pending state of a constraint, nothing when it is enforced.
    public Optional<Pending> pending(ConstraintId constraint) {
        return pending.stream()
                .filter(each -> each.what().equals(new Pending.OfConstraint(constraint)))
                .findFirst();
    }
}
