package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import keyline.model.edit.Step;
import keyline.persistence.store.Violations.Violation;

/// Keeps one SQLite transaction open over several row edits, foreign keys deferred; each edit is a savepoint in it.
///
/// What breaks foreign keys is found in the rows themselves before a commit, see [OpenRows]: SQLite only counts, and
/// forgets its count when someone turns the deferral off.
final class Deferring {

    private static final String OPEN = "Commit or discard the working transaction first.";

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final Beginning beginning;
    private final OpenRows openRows;
    private final Deque<Saved> made = new ArrayDeque<>();
    private final Deque<RowWork> takenBack = new ArrayDeque<>();
    private Snapshot start = Snapshot.EMPTY;
    private long first;

    Deferring(Parts parts, Beginning beginning) throws SQLException {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.beginning = beginning;
        this.openRows = new OpenRows(database, catalog);
    }

    /// An edit, and what was before it.
    private record Saved(Snapshot before, RowWork edit) {}

    boolean isOpen() {
        return catalog.now().working().isPresent();
    }

    /// @throws IllegalStateException when a working transaction is open, which only takes row edits
    void checkClosed() {
        if (isOpen()) {
            throw new IllegalStateException(OPEN);
        }
    }

    private WorkingTransaction working() {
        return catalog.now().working().orElseThrow(() -> new IllegalStateException("No working transaction is open."));
    }

    /// Opens the transaction, which is to become the step.
    StoreState open(Step step) throws SQLException {
        checkClosed();
        start = catalog.now();
        database.run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            first = beginning.of(step);
            openRows.begin();
            database.finishStatements();
            become(new WorkingTransaction(step.number(), 0, 0, List.of()));
            done = true;
        } finally {
            if (!done) {
                leave();
            }
        }
        return catalog.now().state();
    }

    private void become(WorkingTransaction working) {
        catalog.become(catalog.now().working(Optional.of(working)));
    }

    /// Takes all back that was done since it was opened.
    StoreState discard() throws SQLException {
        working();
        leave();
        return catalog.now().state();
    }

    private void leave() throws SQLException {
        forget();
        catalog.become(start);
        database.rollback();
    }

    private void forget() {
        made.clear();
        takenBack.clear();
        database.stopStatements();
    }

    /// Makes an edit in it.
    RowOutcome edit(Step step, RowWork edit) throws SQLException {
        if (step.number() != working().step()) {
            throw new IllegalStateException(OPEN);
        }
        try {
            List<Long> inserted = perform(edit);
            takenBack.clear();
            recount();
            return new RowOutcome.Accepted(catalog.now().state(), inserted);
        } catch (Refused e) {
            return new RowOutcome.Refused(e.refusal());
        }
    }

    private List<Long> perform(RowWork edit) throws SQLException, Refused {
        Snapshot before = catalog.now();
        database.defer();
        database.run("SAVEPOINT edit");
        boolean done = false;
        try {
            long next = log.next();
            List<Long> inserted = edit.run(next);
            openRows.look(next, first);
            made.push(new Saved(before, edit.again(next)));
            done = true;
            return inserted;
        } finally {
            if (!done) {
                takeBack(before);
            }
        }
    }

    private void recount() throws SQLException {
        become(new WorkingTransaction(working().step(), made.size(), takenBack.size(), openRows.counted()));
    }

    /// Goes back to the last savepoint.
    private void takeBack(Snapshot before) throws SQLException {
        database.resume();
        checkThere();
        catalog.become(before);
        database.rollbackTo("edit");
    }

    /// SQLite takes the whole transaction back when the disk is full or an interrupt hits a change. Then all is as it
    /// was before it.
    private void checkThere() throws SQLException {
        if (!openRows.hasBegun()) {
            forget();
            catalog.become(start);
            throw new SQLException("the working transaction is lost, all is as it was before it");
        }
    }

    /// Takes the last edit in it back; nothing when there is none.
    StoreState undo() throws SQLException {
        working();
        if (!made.isEmpty()) {
            Saved last = made.peek();
            takeBack(last.before());
            takenBack.push(made.pop().edit());
            recount();
        }
        return catalog.now().state();
    }

    /// Makes the edit in it again that was taken back last; nothing when there is none.
    StoreState redo() throws SQLException {
        working();
        if (!takenBack.isEmpty()) {
            try {
                perform(takenBack.peek());
            } catch (Refused e) {
                throw new SQLException(
                        "an edit can't be made again: " + e.refusal().message(), e);
            }
            takenBack.pop();
            recount();
        }
        return catalog.now().state();
    }

    /// Makes it a step of the history, unless rows break foreign keys.
    CommitOutcome commit() throws SQLException {
        working();
        if (made.isEmpty()) {
            return new CommitOutcome.Committed(discard());
        }
        openRows.clear();
        openRows.begin();
        openRows.look(first, first);
        recount();
        List<Violation> violations = openRows.first();
        return violations.isEmpty() ? close() : held(violations);
    }

    private CommitOutcome held(List<Violation> violations) {
        Refusals refusals = new Refusals(database, catalog, Refusal.Operation.COMMIT);
        return new CommitOutcome.Held(
                catalog.now().state(),
                violations.stream().map(refusals::ofCommit).toList());
    }

    /// A row that broke a pending foreign key before and was given the key that it had already counts as broken with
    /// SQLite, here as in any other edit.
    private CommitOutcome close() throws SQLException {
        Snapshot open = catalog.now();
        openRows.clear();
        catalog.become(open.working(Optional.empty()));
        try {
            database.commit();
        } catch (SQLException e) {
            openRows.begin();
            catalog.become(open);
            List<Violation> kept = new Violations(database, open, first).kept();
            if (Failures.isRefusal(e) && !kept.isEmpty()) {
                return held(kept);
            }
            throw e;
        }
        forget();
        return new CommitOutcome.Committed(catalog.now().state());
    }
}
