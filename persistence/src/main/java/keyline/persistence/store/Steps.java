package keyline.persistence.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.Step;
import keyline.persistence.store.Restoring.Way;

/// Carries out the steps of the history, each in one transaction.
final class Steps {

    private final Parts parts;
    private final Catalog catalog;
    private final ChangeLog log;
    private final StepLog history;
    private final Beginning beginning;
    private final Deferring deferring;
    private final RowSteps rows;
    private final Reversal reversal;
    private final SingleRow single;
    private final Transaction transaction;
    private final Filling filling;

    Steps(Parts parts) throws SQLException {
        this.parts = parts;
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.history = parts.history();
        Migration migration = new Migration(parts.database(), catalog, log, parts.verification());
        this.beginning = new Beginning(parts, migration);
        this.rows = new RowSteps(parts);
        this.reversal = new Reversal(parts, migration);
        this.single = new SingleRow(parts);
        this.filling = new Filling(parts);
        this.transaction = new Transaction(parts.database(), catalog);
        this.deferring = new Deferring(parts, beginning);
    }

    /// Runs works that are steps of rows in one transaction, unless one of them needs its own: a foreign key may wait
    /// for the end of that.
    ///
    /// @return whether all are done; if not, nothing has happened
    boolean together(List<? extends Transaction.Plain> works) throws SQLException {
        return !deferring.isOpen() && !isAwaited() && transaction.together(works);
    }

    private boolean isAwaited() {
        return catalog.now().demands().stream()
                .flatMap(demands -> demands.references().stream())
                .anyMatch(reference -> reference.deferral() == Deferral.INITIALLY_DEFERRED);
    }

    /// Makes the design that after the step.
    StoreState follow(Step step) throws SQLException {
        deferring.checkClosed();
        transaction.run(() -> {
            beginning.of(step);
        });
        return catalog.now().state();
    }

    /// The working transaction.
    Deferring deferring() {
        return deferring;
    }

    /// Makes the design that after the step, then the row edit; within the working transaction when one is open.
    RowOutcome edit(Step step, RowEdit edit) throws SQLException {
        if (deferring.isOpen()) {
            return deferring.edit(step, rows.of(edit));
        }
        return alone(step, rows.of(edit));
    }

    /// The same for SQL that someone else wrote.
    RowOutcome execute(Step step, List<String> statements) throws SQLException {
        RowWork work = new ForeignSql(parts, rows, statements);
        return deferring.isOpen() ? deferring.edit(step, work) : alone(step, work);
    }

    private RowOutcome alone(Step step, RowWork work) throws SQLException {
        AtomicLong first = new AtomicLong();
        try {
            List<Long> inserted = transaction.run(
                    () -> {
                        first.set(beginning.of(step));
                        return work.run(first.get());
                    },
                    failure -> work.unsettled(failure, first.get()));
            return new RowOutcome.Accepted(catalog.now().state(), inserted);
        } catch (Refused e) {
            return new RowOutcome.Refused(e.refusal());
        }
    }

    /// Makes the design that after the step, then adds the rows, and changes those that are there as `merges` says.
    StoreState fill(Step step, SampleRows added, List<RowMerge> merges) throws SQLException {
        deferring.checkClosed();
        transaction.withoutForeignKeys(() -> {
            beginning.of(step);
            log.stop();
            log.record(List.of());
            filling.fillAndRecord(step.after(), added, merges);
        });
        return catalog.now().state();
    }

    /// Adds or updates the rows, unless one of them can't be.
    ImportOutcome run(Step step, RowImport added) throws SQLException, IOException {
        deferring.checkClosed();
        return new Importing(parts, beginning).run(step, added);
    }

    /// Takes the step back: its rows, then its change of the design.
    StoreState undo(Step step) throws SQLException {
        deferring.checkClosed();
        if (isLast(catalog.now().done(), step, step.before()) && !isSimplyUndone(step)) {
            transaction.withoutForeignKeys(() -> {
                reversal.undo(step);
                history.undone(step);
            });
        }
        return catalog.now().state();
    }

    /// Does the step again: its change of the design, then its rows.
    StoreState redo(Step step) throws SQLException {
        deferring.checkClosed();
        if (isLast(catalog.now().undone(), step, step.after()) && !isSimplyRedone(step)) {
            transaction.withoutForeignKeys(() -> {
                reversal.redo(step);
                history.redone(step);
            });
        }
        return catalog.now().state();
    }

    private boolean isSimplyUndone(Step step) throws SQLException {
        return StepLog.isOfRows(step)
                && transaction.call(() -> {
                    boolean done = single.reverse(history.ofDone(step), Way.BACK);
                    if (done) {
                        history.undone(step);
                    }
                    return done;
                });
    }

    private boolean isSimplyRedone(Step step) throws SQLException {
        return StepLog.isOfRows(step)
                && transaction.call(() -> {
                    boolean done = single.reverse(history.ofUndone(step), Way.FORTH);
                    if (done) {
                        history.redone(step);
                    }
                    return done;
                });
    }

    /// Whether the step is the one to go over. One that the store refused is not: it is asked for when the user is
    /// faster than the refusal, and then there is nothing to do.
    private boolean isLast(Optional<Mark> list, Step step, Document wanted) throws SQLException {
        if (list.filter(mark -> mark.number() == step.number()).isPresent()) {
            return true;
        }
        if (!catalog.now().document().schema().equals(wanted.schema())) {
            throw new SQLException("Step " + step.number() + " isn't the next in the store's history");
        }
        return false;
    }
}
