package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keyline.app.job.Later;
import keyline.model.edit.Step;
import keyline.persistence.store.CommitOutcome;
import keyline.persistence.store.ImportOutcome;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowFault;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// The working transaction as the window sees it: one step of the history, under which the document stays as it is.
final class DeferredRows implements Hold {

    private final Session session;
    private final LiveRows rows;
    private Optional<Step> step = Optional.empty();

    DeferredRows(Session session, LiveRows rows) {
        this.session = session;
        this.rows = rows;
    }

    boolean isOpen() {
        return step.isPresent();
    }

    /// Makes an edit in it.
    CompletableFuture<RowOutcome> perform(RowEdit edit) {
        SampleStore asked = rows.store();
        return rows.onFxThread(asked.edit(step.orElseThrow(), edit)).whenComplete((outcome, _) -> {
            if (outcome instanceof RowOutcome.Accepted accepted) {
                rows.become(asked, accepted.state());
            }
        });
    }

    /// An import is a step of its own.
    ImportOutcome faulty() {
        return new ImportOutcome.Faulty(List.of(new RowFault(0, "", "", reason())));
    }

    CompletableFuture<StoreState> open() {
        Step entered = session.enter("Deferred row edits");
        step = Optional.of(entered);
        session.hold(this);
        SampleStore asked = rows.store();
        return rows.onFxThread(asked.deferred().open(entered)).whenComplete((next, failure) -> {
            if (failure == null) {
                rows.become(asked, next);
            } else {
                leave();
            }
        });
    }

    CompletableFuture<CommitOutcome> commit() {
        SampleStore asked = rows.store();
        return rows.onFxThread(asked.deferred().commit()).thenApply(outcome -> {
            if (outcome instanceof CommitOutcome.Committed) {
                end(outcome.state().step());
            }
            rows.become(asked, outcome.state());
            return outcome;
        });
    }

    CompletableFuture<StoreState> discard() {
        SampleStore asked = rows.store();
        return rows.onFxThread(asked.deferred().discard()).thenApply(next -> {
            leave();
            rows.become(asked, next);
            return next;
        });
    }

    /// Another store has come.
    void forget() {
        step = Optional.empty();
    }

    /// @param last the store's last step: another one when nothing was done in the transaction
    private void end(long last) {
        if (step.filter(open -> open.number() == last).isPresent()) {
            step = Optional.empty();
            session.release();
        } else {
            leave();
        }
    }

    private void leave() {
        step.ifPresent(session::forget);
        step = Optional.empty();
        session.release();
    }

    @Override
    public String reason() {
        return "Commit or discard the working transaction first.";
    }

    @Override
    public void undo() {
        SampleStore asked = rows.store();
        Later.then(rows.onFxThread(asked.deferred().undo()), next -> rows.become(asked, next));
    }

    @Override
    public void redo() {
        SampleStore asked = rows.store();
        Later.then(rows.onFxThread(asked.deferred().redo()), next -> rows.become(asked, next));
    }
}
