package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.TableId;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.CommitOutcome;
import keyline.persistence.store.FindQuery;
import keyline.persistence.store.FoundCell;
import keyline.persistence.store.ImportOutcome;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.OffencePage;
import keyline.persistence.store.Pending;
import keyline.persistence.store.PendingRemedy;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowImport;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowSearch;
import keyline.persistence.store.SearchPage;
import keyline.persistence.store.StoreState;
import keyline.persistence.store.TypeFit;
import keyline.persistence.store.WorkingTransaction;

/// Where the data panel has its rows from and takes its edits to. FX thread only; the futures complete on it.
public interface RowSource {

    /// What the store knows at the moment, told before the outcome of an edit is.
    ReadOnlyObjectProperty<StoreState> state();

    /// Has the store make the edit; it is a step of the history unless the store refuses it.
    CompletableFuture<RowOutcome> perform(RowEdit edit);

    /// Imports rows as one step, named `label`; it is none when a row is refused. Cancelling the future takes it back.
    CompletableFuture<ImportOutcome> importRows(String label, RowImport rows);

    /// Rows of a query.
    CompletableFuture<RowPage> page(RowQuery query, long offset, int limit);

    /// Opens a working transaction: row edits go into it, and may break foreign keys until it is committed.
    CompletableFuture<StoreState> defer();

    /// Makes the working transaction one step, unless rows break foreign keys: then it stays open.
    CompletableFuture<CommitOutcome> commit();

    /// Takes the working transaction back.
    CompletableFuture<StoreState> discard();

    /// The rows behind a violation in the working transaction.
    CompletableFuture<RowPage> open(WorkingTransaction.Open open, long offset, int limit);

    /// Rows that keep a constraint from being enforced.
    CompletableFuture<RowPage> offenders(Pending pending, long offset, int limit);

    /// The next cell with a text, or the one before; nothing when there is none that way.
    CompletableFuture<Optional<FoundCell>> find(FindQuery query);

    /// A part of a search for rows by what someone types.
    CompletableFuture<SearchPage> search(RowSearch search);

    /// Why each of these edits would be refused; nothing where it wouldn't. Nothing is changed.
    CompletableFuture<List<Optional<Refusal>>> rehearse(List<RowEdit> edits);

    /// The same rows with the reason of each; those that agree in a key stand together.
    CompletableFuture<OffencePage> offences(Pending pending, long offset, int limit);

    /// What can be done about the rows that keep a requirement from being enforced, the best first.
    CompletableFuture<List<PendingRemedy>> remedies(Pending pending);

    /// A remedy for very many rows with what is in its way, found out by trying it.
    CompletableFuture<PendingRemedy> tried(PendingRemedy remedy);

    /// The values that don't fit the type of a column, the most frequent first.
    CompletableFuture<List<Misfit>> misfits(Pending pending, long offset, int limit);

    /// What would become of the values of a column if it had another type.
    CompletableFuture<TypeFit> fit(TableId table, ColumnId column, ColumnType type, int most);

    /// What a deletion would do to other tables.
    CompletableFuture<Cascade> preview(RowEdit.Delete delete);

    /// What an update would do to other tables.
    CompletableFuture<Cascade> preview(RowEdit.Update update);
}
