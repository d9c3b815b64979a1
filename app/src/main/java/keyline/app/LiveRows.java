package keyline.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import keyline.app.job.Later;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.Edit;
import keyline.model.edit.History;
import keyline.model.edit.Step;
import keyline.persistence.store.CommitOutcome;
import keyline.persistence.store.ImportOutcome;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowImport;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// The sample rows as the window sees them: makes the store follow the session, and enters accepted row edits in the
/// one history. The store works on its own thread, in the order of the calls here; every future that this class returns
/// completes on the FX thread.
public final class LiveRows extends StoreAnswers {

    private final Session session;
    private final ReadOnlyObjectWrapper<StoreState> state;
    private final DeferredRows deferred;
    private SampleStore store;

    /// Follows `session` from its present document on, which `store` has loaded or is about to, and found to be in
    /// `state`.
    public LiveRows(Session session, SampleStore store, StoreState state) {
        this.session = session;
        this.store = store;
        this.state = new ReadOnlyObjectWrapper<>(state);
        this.deferred = new DeferredRows(session, this);
        session.follow(this::follow);
    }

    /// What the store knows: row counts, pending constraints.
    @Override
    public ReadOnlyObjectProperty<StoreState> state() {
        return state.getReadOnlyProperty();
    }

    /// Goes on with another store, which is taking up `document` and its rows.
    public void open(Document document, History history, SampleStore other) {
        store = other;
        deferred.forget();
        state.set(StoreState.AWAITED);
        session.open(document, history);
    }

    /// Waits for what the store finds when it has taken up its rows.
    ///
    /// @return that the window shows it
    public CompletableFuture<StoreState> await(CompletableFuture<StoreState> loading) {
        SampleStore asked = store;
        return onFxThread(loading).whenComplete((found, failure) -> {
            if (failure == null) {
                become(asked, found);
            }
        });
    }

    /// The store that holds the rows, for saving and exporting them.
    @Override
    public SampleStore store() {
        return store;
    }

    /// Opens a working transaction: row edits go into it, and may break foreign keys until it is committed. Undo and
    /// redo are about its edits meanwhile, and the document stays as it is.
    @Override
    public CompletableFuture<StoreState> defer() {
        return deferred.open();
    }

    /// Makes the working transaction a step of the history, unless rows break foreign keys: then it stays open.
    @Override
    public CompletableFuture<CommitOutcome> commit() {
        return deferred.commit();
    }

    /// Takes the working transaction back.
    @Override
    public CompletableFuture<StoreState> discard() {
        return deferred.discard();
    }

    /// Has the store make the edit; it is a step of the history unless the store refuses it, or part of the working
    /// transaction while one is open.
    @Override
    public CompletableFuture<RowOutcome> perform(RowEdit edit) {
        return deferred.isOpen() ? deferred.perform(edit) : performAlone(edit);
    }

    private CompletableFuture<RowOutcome> performAlone(RowEdit edit) {
        Step step = session.enter(edit.label(session.document()));
        SampleStore asked = store;
        return onFxThread(store.edit(step, edit)).whenComplete((outcome, failure) -> {
            if (failure == null) {
                entered(asked, step, outcome);
            } else {
                session.forget(step);
            }
        });
    }

    @Override
    public CompletableFuture<ImportOutcome> importRows(String label, RowImport rows) {
        if (deferred.isOpen()) {
            return CompletableFuture.completedFuture(deferred.faulty());
        }
        Step step = session.enter(label);
        SampleStore asked = store;
        CompletableFuture<ImportOutcome> work = store.importRows(step, rows);
        CompletableFuture<ImportOutcome> told = new CompletableFuture<>();
        Later.then(
                onFxThread(work),
                outcome -> {
                    imported(asked, step, outcome);
                    told.complete(outcome);
                },
                failure -> {
                    session.forget(step); // for the history it doesn't matter whether anyone still waits
                    told.completeExceptionally(failure);
                });
        Later.then(told, _ -> {}, _ -> work.cancel(true));
        return told;
    }

    private void imported(SampleStore asked, Step step, ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Imported imported -> become(asked, imported.state());
            case ImportOutcome.Faulty _ -> session.forget(step);
        }
    }

    /// Makes the edit and has the store move rows with it, as one step. Both are taken back when the store refuses.
    ///
    /// @param refused told why
    public void perform(Edit edit, RowEdit.Transfer rows, Consumer<Refusal> refused) {
        session.perform(edit, step -> {
            SampleStore asked = store;
            Later.then(
                    onFxThread(asked.edit(step, rows)),
                    outcome -> {
                        switch (outcome) {
                            case RowOutcome.Accepted accepted -> become(asked, accepted.state());
                            case RowOutcome.Refused(Refusal refusal) -> {
                                session.takeBack(step);
                                refused.accept(refusal);
                            }
                        }
                    },
                    _ -> session.takeBack(step));
        });
    }

    private void entered(SampleStore asked, Step step, RowOutcome outcome) {
        switch (outcome) {
            case RowOutcome.Accepted accepted -> become(asked, accepted.state());
            case RowOutcome.Refused _ -> session.forget(step);
        }
    }

    /// The rows as scripts and exports read them: each call waits for the store, so it must not come from the FX
    /// thread.
    public SampleRows sampleRows() {
        return (table, row) -> store.export(all -> {
                    all.forEach(table, row);
                    return table;
                })
                .join();
    }

    private void follow(Session.Progress progress) {
        Step step = progress.step();
        SampleStore asked = store;
        CompletableFuture<StoreState> done = switch (progress.direction()) {
            case DONE -> store.follow(step);
            case UNDONE -> store.undo(step);
            case REDONE -> store.redo(step);
        };
        Later.then(onFxThread(done), next -> become(asked, next));
    }

    /// Takes the state over, unless its store has been left for another meanwhile.
    @SuppressWarnings("ReferenceEquality")
    void become(SampleStore from, StoreState next) {
        if (from == store) {
            state.set(next);
        }
    }
}
