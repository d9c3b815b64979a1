package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.edit.Edit;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.FindQuery;
import keyline.persistence.store.FoundCell;
import keyline.persistence.store.LinkPreview;
import keyline.persistence.store.Loss;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.OffencePage;
import keyline.persistence.store.Pending;
import keyline.persistence.store.PendingRemedy;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Relatives;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowSearch;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.SearchPage;
import keyline.persistence.store.TypeFit;
import keyline.persistence.store.WorkingTransaction;

/// What is asked of the store and changes nothing. The store works on its own thread, in the order of the calls here;
/// every future that this class returns completes on the FX thread.
abstract sealed class StoreAnswers implements RowSource permits LiveRows {

    private final Observers<Throwable> failures = new Observers<>();

    /// The store of the moment.
    abstract SampleStore store();

    /// Tells `observer` when the store itself failed: a full disk, a damaged file.
    public final Observers.Subscription observeFailures(Consumer<Throwable> observer) {
        return failures.add(observer);
    }

    /// The rows behind a violation in the working transaction.
    @Override
    public CompletableFuture<RowPage> open(WorkingTransaction.Open open, long offset, int limit) {
        return onFxThread(store().deferred().rows(open, offset, limit));
    }

    /// Rows of a query.
    @Override
    public CompletableFuture<RowPage> page(RowQuery query, long offset, int limit) {
        return onFxThread(store().page(query, offset, limit));
    }

    /// What a foreign key over an existing column would keep of its values and what it would clear.
    public CompletableFuture<LinkPreview> linkPreview(TableId child, ForeignKey key) {
        return onFxThread(store().linkPreview(child, key));
    }

    /// How many distinct tuples stand in these columns, those of NULLs alone left out.
    public CompletableFuture<Long> tuples(TableId table, List<ColumnId> columns) {
        return onFxThread(store().tuples(table, columns));
    }

    /// These rows of a table, those that exist.
    public CompletableFuture<List<Row>> rows(TableId table, List<Long> ids) {
        return onFxThread(store().rows(table, ids));
    }

    /// The rows that belong to a row by foreign keys, two steps out.
    public CompletableFuture<Relatives> relatives(TableId table, long row) {
        return onFxThread(store().relatives(table, row));
    }

    /// Rows that keep a constraint from being enforced.
    @Override
    public CompletableFuture<RowPage> offenders(Pending pending, long offset, int limit) {
        return onFxThread(store().offenders(pending, offset, limit));
    }

    @Override
    public CompletableFuture<Optional<FoundCell>> find(FindQuery query) {
        return onFxThread(store().find(query));
    }

    @Override
    public CompletableFuture<SearchPage> search(RowSearch search) {
        return onFxThread(store().search(search));
    }

    @Override
    public CompletableFuture<List<Optional<Refusal>>> rehearse(List<RowEdit> edits) {
        return onFxThread(store().rehearse(edits));
    }

    /// What a deletion would do, found out by trying it.
    @Override
    public CompletableFuture<Cascade> preview(RowEdit.Delete delete) {
        return onFxThread(store().preview(delete));
    }

    /// What a deletion or update would do if this were the design.
    public CompletableFuture<Cascade> preview(RowEdit edit, Document design) {
        return onFxThread(store().preview(edit, design));
    }

    @Override
    public CompletableFuture<Cascade> preview(RowEdit.Update update) {
        return onFxThread(store().preview(update));
    }

    @Override
    public CompletableFuture<OffencePage> offences(Pending pending, long offset, int limit) {
        return onFxThread(store().offences(pending, offset, limit));
    }

    @Override
    public CompletableFuture<List<PendingRemedy>> remedies(Pending pending) {
        return onFxThread(store().remedies(pending));
    }

    @Override
    public CompletableFuture<PendingRemedy> tried(PendingRemedy remedy) {
        return onFxThread(store().tried(remedy));
    }

    @Override
    public CompletableFuture<List<Misfit>> misfits(Pending pending, long offset, int limit) {
        return onFxThread(store().misfits(pending, offset, limit));
    }

    @Override
    public CompletableFuture<TypeFit> fit(TableId table, ColumnId column, ColumnType type, int most) {
        return onFxThread(store().fit(table, column, type, most));
    }

    /// The rows and values that an edit of the design would take along.
    public CompletableFuture<List<Loss>> losses(Edit edit) {
        return onFxThread(store().losses(edit));
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
        Later.then(result, _ -> {}, _ -> work.cancel(true));
        return result;
    }
}
