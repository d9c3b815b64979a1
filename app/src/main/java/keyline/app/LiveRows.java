package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.edit.Edit;
import keyline.model.edit.History;
import keyline.model.edit.Step;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.CommitOutcome;
import keyline.persistence.store.FindQuery;
import keyline.persistence.store.FoundCell;
import keyline.persistence.store.ImportOutcome;
import keyline.persistence.store.LinkPreview;
import keyline.persistence.store.Loss;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.OffencePage;
import keyline.persistence.store.Pending;
import keyline.persistence.store.PendingRemedy;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowImport;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowSearch;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.SearchPage;
import keyline.persistence.store.StoreState;
import keyline.persistence.store.TypeFit;
import keyline.persistence.store.WorkingTransaction;

/// The sample rows as the window sees them: makes the store follow the session, and enters accepted row edits in the
/// one history. The store works on its own thread, in the order of the calls here; every future that this class returns
/// completes on the FX thread.
public final class LiveRows implements RowSource {

    private final Session session;
    private final ReadOnlyObjectWrapper<StoreState> state;
    private final Observers<Throwable> failures = new Observers<>();
    private final DeferredRows deferred;
    private SampleStore store;

    /// Follows `session` from its present document on, which `store` has loaded already and found to be in `state`.
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

    /// Tells `observer` when the store itself failed: a full disk, a damaged file.
    public Observers.Subscription observeFailures(Consumer<Throwable> observer) {
        return failures.add(observer);
    }

    /// Goes on with another store, which has loaded `document` already and found to be in `opened`.
    public void open(Document document, History history, SampleStore other, StoreState opened) {
        store = other;
        deferred.forget();
        session.open(document, history);
        state.set(opened);
    }

    /// The store that holds the rows, for saving and exporting them.
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

    /// The rows behind a violation in the working transaction.
    @Override
    public CompletableFuture<RowPage> open(WorkingTransaction.Open open, long offset, int limit) {
        return onFxThread(store.open(open, offset, limit));
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
        CompletableFuture<ImportOutcome> result = onFxThread(work).whenComplete((outcome, _) -> {
            if (outcome instanceof ImportOutcome.Imported imported) {
                become(asked, imported.state());
            } else {
                session.forget(step);
            }
        });
        Later.then(result, _ -> {}, _ -> work.cancel(true));
        return result;
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

    /// Rows of a query.
    @Override
    public CompletableFuture<RowPage> page(RowQuery query, long offset, int limit) {
        return onFxThread(store.page(query, offset, limit));
    }

    /// What a foreign key over an existing column would keep of its values and what it would clear.
    public CompletableFuture<LinkPreview> linkPreview(TableId child, ForeignKey key) {
        return onFxThread(store.linkPreview(child, key));
    }

    /// How many distinct tuples stand in these columns, those of NULLs alone left out.
    public CompletableFuture<Long> tuples(TableId table, List<ColumnId> columns) {
        return onFxThread(store.tuples(table, columns));
    }

    /// These rows of a table, those that exist.
    public CompletableFuture<List<Row>> rows(TableId table, List<Long> ids) {
        return onFxThread(store.rows(table, ids));
    }

    /// Rows that keep a constraint from being enforced.
    @Override
    public CompletableFuture<RowPage> offenders(Pending pending, long offset, int limit) {
        return onFxThread(store.offenders(pending, offset, limit));
    }

    @Override
    public CompletableFuture<Optional<FoundCell>> find(FindQuery query) {
        return onFxThread(store.find(query));
    }

    @Override
    public CompletableFuture<SearchPage> search(RowSearch search) {
        return onFxThread(store.search(search));
    }

    @Override
    public CompletableFuture<List<Optional<Refusal>>> rehearse(List<RowEdit> edits) {
        return onFxThread(store.rehearse(edits));
    }

    /// What a deletion would do, found out by trying it.
    @Override
    public CompletableFuture<Cascade> preview(RowEdit.Delete delete) {
        return onFxThread(store.preview(delete));
    }

    @Override
    public CompletableFuture<Cascade> preview(RowEdit.Delete delete, Document design) {
        return onFxThread(store.preview(delete, design));
    }

    @Override
    public CompletableFuture<Cascade> preview(RowEdit.Update update) {
        return onFxThread(store.preview(update));
    }

    @Override
    public CompletableFuture<OffencePage> offences(Pending pending, long offset, int limit) {
        return onFxThread(store.offences(pending, offset, limit));
    }

    @Override
    public CompletableFuture<List<PendingRemedy>> remedies(Pending pending) {
        return onFxThread(store.remedies(pending));
    }

    @Override
    public CompletableFuture<List<Misfit>> misfits(Pending pending, long offset, int limit) {
        return onFxThread(store.misfits(pending, offset, limit));
    }

    @Override
    public CompletableFuture<TypeFit> fit(TableId table, ColumnId column, ColumnType type, int most) {
        return onFxThread(store.fit(table, column, type, most));
    }

    /// The rows and values that an edit of the design would take along.
    public CompletableFuture<List<Loss>> losses(Edit edit) {
        return onFxThread(store.losses(edit));
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

    /// The same, completed on the FX thread.
    <T> CompletableFuture<T> onFxThread(CompletableFuture<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Later.then(
                work,
                value -> Platform.runLater(() -> result.complete(value)),
                failure -> Platform.runLater(() -> {
                    if (!(failure instanceof CancellationException)) {
                        failures.tell(failure);
                    }
                    result.completeExceptionally(failure);
                }));
        return result;
    }
}
