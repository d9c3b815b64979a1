package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.Step;

/// Carries out the steps of the history, each in one transaction.
final class Steps {

    private final Catalog catalog;
    private final ChangeLog log;
    private final StepLog history;
    private final Migration migration;
    private final RowSteps rows;
    private final Reversal reversal;
    private final Forgetting forgetting;
    private final Transaction transaction;
    private final Filling filling;

    Steps(Parts parts) {
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.history = parts.history();
        this.migration = new Migration(parts.database(), catalog, log, parts.verification());
        this.rows = new RowSteps(parts);
        this.reversal = new Reversal(parts, migration);
        this.forgetting = new Forgetting(parts);
        this.filling = new Filling(parts);
        this.transaction = new Transaction(parts.database(), catalog);
    }

    /// Makes the design that after the step.
    StoreState follow(Step step) throws SQLException {
        transaction.run(() -> {
            begin(step);
        });
        return catalog.now().state();
    }

    /// Goes on to the design after the step.
    ///
    /// @return the first entry of the change log for what comes then
    private long begin(Step step) throws SQLException {
        forgetting.before(step);
        forgetting.oldest(step);
        long first = history.begin(step);
        if (isFollowed(step.after())) {
            return first;
        }
        migration.run(step.after(), new Migration.Do(step.number()));
        return log.next();
    }

    @SuppressWarnings("ReferenceEquality") // the very same document needs no comparing
    private boolean isFollowed(Document document) {
        return catalog.now().document() == document;
    }

    /// Makes the design that after the step, then the row edit.
    RowOutcome edit(Step step, RowEdit edit) throws SQLException {
        AtomicLong first = new AtomicLong();
        try {
            List<Long> inserted = transaction.run(
                    () -> {
                        first.set(begin(step));
                        return rows.perform(edit, first.get());
                    },
                    failure -> rows.unsettled(failure, edit, first.get()));
            return new RowOutcome.Accepted(catalog.now().state(), inserted);
        } catch (Refused e) {
            return new RowOutcome.Refused(e.refusal());
        }
    }

    /// Makes the design that after the step, then adds the rows.
    StoreState fill(Step step, SampleRows added) throws SQLException {
        transaction.run(() -> {
            begin(step);
            log.stop();
            log.record(List.of());
            filling.fillAndRecord(step.after(), added);
        });
        return catalog.now().state();
    }

    /// Takes the step back: its rows, then its change of the design.
    StoreState undo(Step step) throws SQLException {
        if (isLast(catalog.now().done(), step, step.before())) {
            transaction.withoutForeignKeys(() -> {
                reversal.undo(step);
                history.undone(step);
            });
        }
        return catalog.now().state();
    }

    /// Does the step again: its change of the design, then its rows.
    StoreState redo(Step step) throws SQLException {
        if (isLast(catalog.now().undone(), step, step.after())) {
            transaction.withoutForeignKeys(() -> {
                reversal.redo(step);
                history.redone(step);
            });
        }
        return catalog.now().state();
    }

    /// Whether the step is the one to go over. One that the store refused is not: it is asked for when the user is
    /// faster than
    /// the refusal, and then there is nothing to do.
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
