package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.Step;
import keyline.persistence.store.Restoring.Stretch;

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
            forgetting.before(step);
            long first = log.next();
            migration.run(step.after(), new Migration.Do(step.number()));
            finish(step, first);
        });
        return catalog.now().state();
    }

    /// Makes the design that after the step, then the row edit.
    RowOutcome edit(Step step, RowEdit edit) throws SQLException {
        long[] start = {0};
        try {
            List<Long> inserted = transaction.run(
                    () -> {
                        forgetting.before(step);
                        long first = log.next();
                        migration.run(step.after(), new Migration.Do(step.number()));
                        start[0] = log.next();
                        List<Long> ids = rows.perform(edit);
                        finish(step, first);
                        return ids;
                    },
                    failure -> rows.unsettled(failure, edit, start[0]));
            return new RowOutcome.Accepted(catalog.now().state(), inserted);
        } catch (Refused e) {
            return new RowOutcome.Refused(e.refusal());
        }
    }

    /// Makes the design that after the step, then adds the rows.
    StoreState fill(Step step, SampleRows added) throws SQLException {
        transaction.run(() -> {
            forgetting.before(step);
            long first = log.next();
            migration.run(step.after(), new Migration.Do(step.number()));
            log.stop(catalog.now().tables().keys());
            log.record(List.of());
            filling.fillAndRecord(step.after(), added);
            finish(step, first);
        });
        return catalog.now().state();
    }

    private void finish(Step step, long first) throws SQLException {
        history.done(step, new Stretch(first, log.next() - 1));
        catalog.become(catalog.now().at(step.number()));
        forgetting.oldest(step);
    }

    /// Takes the step back: its rows, then its change of the design.
    StoreState undo(Step step) throws SQLException {
        transaction.withoutForeignKeys(() -> {
            reversal.undo(step, step.before());
            history.moved(step, DocumentLog.Move.UNDONE);
            catalog.become(catalog.now().at(history.lastDone()));
        });
        return catalog.now().state();
    }

    /// Does the step again: its change of the design, then its rows.
    StoreState redo(Step step) throws SQLException {
        Document after = step.after();
        transaction.withoutForeignKeys(() -> {
            reversal.redo(step, after);
            history.moved(step, DocumentLog.Move.REDONE);
            catalog.become(catalog.now().at(step.number()));
        });
        return catalog.now().state();
    }
}
