package keyline.persistence.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.edit.Edit;
import keyline.model.edit.Step;

/// The working store: the sample rows of one document in an SQLite file that follows the document step by step,
/// enforces its constraints on them and explains every refusal.
///
/// Everything is done on the store's own thread, in the order of the calls, and the futures complete there. A future
/// fails with an [IOException] when the disk or SQLite does; then nothing has changed. Cancelling one takes the work
/// out of the queue, or interrupts it and takes it back. A refused row edit is no failure, but an outcome.
public final class SampleStore implements AutoCloseable {

    private final StoreFile file;
    private final Parts parts;
    private final StoreThread thread;
    private final Steps steps;
    private final RowReading reading;
    private final DeferredEdits deferred;

    private SampleStore(StoreFile file, Parts parts, Steps steps) {
        this.file = file;
        this.parts = parts;
        this.thread = new StoreThread(parts.database(), steps::together);
        this.steps = steps;
        this.reading = new RowReading(parts.database(), parts.catalog());
        this.deferred = new DeferredEdits(thread, steps, reading);
    }

    /// Opens a store whose document is kept elsewhere.
    ///
    /// @see #open(Path, DocumentLog)
    public static SampleStore open(Path file) throws IOException {
        return open(file, DocumentLog.NONE);
    }

    /// Opens the store in `file`, which is made when it is missing. It holds nothing until [#load(Document)].
    ///
    /// @param documents keeps the document in the same file and the same transactions
    /// @throws IOException when another program has the store open, or the file is none
    public static SampleStore open(Path file, DocumentLog documents) throws IOException {
        StoreFile locked = StoreFile.lock(file);
        try {
            Parts parts = Parts.of(new Database(file), documents);
            return new SampleStore(locked, parts, new Steps(parts));
        } catch (SQLException e) {
            locked.close();
            throw Failures.io(e);
        }
    }

    /// The number of the last step that is done in a store that nobody has open, 0 when there is none.
    ///
    /// @param file a connection to the store's file
    /// @throws SQLException when the file is no store
    public static long lastStep(Connection file) throws SQLException {
        try (Statement statement = file.createStatement();
                ResultSet row = statement.executeQuery(StepLog.LAST_DONE)) {
            return row.getLong(1);
        }
    }

    /// Makes the store hold this document, with the rows that it has for it. Comes before all else.
    public CompletableFuture<StoreState> load(Document document) {
        return thread.submit(() -> new Opening(parts).load(document));
    }

    /// Makes the store hold this document with these rows in place of its own. Rows that break constraints are let in;
    /// the constraints are pending then.
    ///
    /// @param rows read on the store's thread
    public CompletableFuture<StoreState> load(Document document, SampleRows rows) {
        return thread.submit(() -> new Opening(parts).load(document, rows));
    }

    /// Follows a step that changes the design, from `step.before()` to `step.after()`.
    public CompletableFuture<StoreState> follow(Step step) {
        return thread.submit(() -> steps.follow(step));
    }

    /// Makes a row edit, recorded under `step.number()`. Where the step changes the design too, that comes first. The
    /// step has come to nothing when the edit is refused.
    public CompletableFuture<RowOutcome> edit(Step step, RowEdit edit) {
        return over(step, () -> steps.edit(step, edit));
    }

    /// Runs SQL that someone else wrote as a row edit, on the own connection of the store; tables and columns have the
    /// names of the file there. The store looks at what it has done to rows, and refuses what breaks the design.
    CompletableFuture<RowOutcome> execute(Step step, List<String> statements) {
        return thread.submit(() -> steps.execute(step, statements));
    }

    /// Adds rows, as many as there are, under `step.number()`. Where the step changes the design too, that comes first.
    /// Rows that break constraints are let in; the constraints are pending then.
    ///
    /// @param rows of the tables of `step.after()`, read on the store's thread
    public CompletableFuture<StoreState> fill(Step step, SampleRows rows) {
        return fill(step, rows, List.of());
    }

    /// The same, some of the rows being of tables that have rows already.
    ///
    /// @param merges what becomes of those; the rows of other tables are all new
    public CompletableFuture<StoreState> fill(Step step, SampleRows rows, List<RowMerge> merges) {
        return thread.submit(() -> steps.fill(step, rows, merges));
    }

    /// How many of these rows are there already, found out by trying it.
    ///
    /// @param design that will be there when the rows come
    public CompletableFuture<List<RowMatch>> compare(Document design, SampleRows rows, List<RowMerge> merges) {
        return thread.submit(() -> new RowMerging(parts).compare(design, rows, merges));
    }

    /// Adds or updates rows of one table under `step.number()`, all of them or none, foreign keys deferred: a row may
    /// refer to a later one. When one is refused, the step has come to nothing. Cancelling takes back what is done.
    public CompletableFuture<ImportOutcome> importRows(Step step, RowImport rows) {
        return thread.submit(() -> steps.run(step, rows));
    }

    /// Takes back the last step that is done, its rows and its change of the design.
    public CompletableFuture<StoreState> undo(Step step) {
        return over(step, () -> steps.undo(step));
    }

    /// Does the step again that was taken back last.
    public CompletableFuture<StoreState> redo(Step step) {
        return over(step, () -> steps.redo(step));
    }

    /// A step of rows takes one transaction, and may share it.
    private <T> CompletableFuture<T> over(Step step, StoreThread.Work<T> work) {
        return StepLog.isOfRows(step) ? thread.share(work) : thread.submit(work);
    }

    /// The working transaction, and what opens one.
    public DeferredEdits deferred() {
        return deferred;
    }

    /// A stretch of the rows of a query. While there is nothing else to do, the store gets ready for others far down.
    ///
    /// @param limit the most rows to give
    public CompletableFuture<RowPage> page(RowQuery query, long offset, int limit) {
        return thread.submit(() -> {
            RowPage page = reading.page(query, offset, limit);
            thread.spare(() -> reading.prepare(query));
            return page;
        });
    }

    /// Those of these rows that exist, in the order of the ids.
    public CompletableFuture<List<Row>> rows(TableId table, List<Long> ids) {
        return thread.submit(() -> reading.rows(table, ids));
    }

    /// The rows that keep a requirement from being enforced.
    public CompletableFuture<RowPage> offenders(Pending pending, long offset, int limit) {
        return thread.submit(() -> reading.offenders(pending, offset, limit));
    }

    /// What can be done about the rows that keep a requirement from being enforced, the best first; nothing when it is
    /// enforced by now.
    public CompletableFuture<List<PendingRemedy>> remedies(Pending pending) {
        return thread.submit(() -> new PendingRemedies(parts).of(pending));
    }

    /// The remedy, with the reason why it would be refused, if it would be: found out by trying it over all of its
    /// rows, however many. Nothing is changed. Only remedies for more than [PendingRemedy#MOST_TRIED] rows need it.
    public CompletableFuture<PendingRemedy> tried(PendingRemedy remedy) {
        return thread.submit(() -> new PendingRemedies(parts).tried(remedy));
    }

    /// The rows that keep a requirement from being enforced, each with the reason.
    public CompletableFuture<OffencePage> offences(Pending pending, long offset, int limit) {
        return thread.submit(() -> new OffenceReading(parts).page(pending, offset, limit));
    }

    /// The different values that keep the type of a column from being enforced, the most frequent first; none for
    /// another requirement than a type.
    public CompletableFuture<List<Misfit>> misfits(Pending pending, long offset, int limit) {
        return thread.submit(() -> fits().misfits(pending, offset, limit));
    }

    /// What would become of the values of a column if it had another type.
    ///
    /// @param most how many of the values that don't convert to give
    public CompletableFuture<TypeFit> fit(TableId table, ColumnId column, ColumnType type, int most) {
        return thread.submit(() -> fits().fit(table, column, type, most));
    }

    private FitReading fits() {
        return new FitReading(parts.database(), parts.catalog());
    }

    /// How many rows and values an edit of the design would take away.
    public CompletableFuture<List<Loss>> losses(Edit edit) {
        return thread.submit(() -> new LossReading(parts).of(edit));
    }

    /// How many rows of `child` find their parent through `key`, which needs not be part of the design.
    public CompletableFuture<Matches> matches(TableId child, ForeignKey key) {
        return thread.submit(() -> reading.matches(child, key));
    }

    /// The rows that belong to a row by foreign keys, two steps out.
    public CompletableFuture<Relatives> relatives(TableId table, long row) {
        return thread.submit(() -> new RelativesReading(parts.database(), parts.catalog(), reading).of(table, row));
    }

    /// What a foreign key over an existing column of `child` would keep of its values and what it would clear.
    ///
    /// @param key over one column; it needs not be part of the design
    public CompletableFuture<LinkPreview> linkPreview(TableId child, ForeignKey key) {
        return thread.submit(() -> new LinkReading(parts.database(), parts.catalog()).of(child, key));
    }

    /// How many distinct tuples stand in these columns, those of NULLs alone left out.
    public CompletableFuture<Long> tuples(TableId table, List<ColumnId> columns) {
        return thread.submit(() -> new LinkReading(parts.database(), parts.catalog()).tuples(table, columns));
    }

    /// The next cell with a text, or the one before; nothing when there is none that way.
    public CompletableFuture<Optional<FoundCell>> find(FindQuery query) {
        return thread.submit(() -> new RowFinding(parts.database(), parts.catalog(), reading).find(query));
    }

    /// A part of a search for rows by what someone types.
    public CompletableFuture<SearchPage> search(RowSearch search) {
        return thread.submit(() -> new RowSearching(parts.database(), reading).search(search));
    }

    /// Why each of these edits would be refused, made one after the other; nothing where it wouldn't. Nothing is
    /// changed.
    public CompletableFuture<List<Optional<Refusal>>> rehearse(List<RowEdit> edits) {
        return thread.submit(() -> new Rehearsal(parts).of(edits));
    }

    /// What a deletion would do, found out by trying it.
    public CompletableFuture<Cascade> preview(RowEdit.Delete delete) {
        return thread.submit(() -> new CascadePreview(parts).of(delete));
    }

    /// What a deletion or update would do if this were the design, found out by trying it.
    public CompletableFuture<Cascade> preview(RowEdit edit, Document design) {
        return thread.submit(() -> new CascadePreview(parts).of(edit, design));
    }

    /// What an update would do, found out by trying it.
    public CompletableFuture<Cascade> preview(RowEdit.Update update) {
        return thread.submit(() -> new CascadePreview(parts).of(update));
    }

    /// Lets `export` read all rows, table by table as they stream from the file. It runs on the store's thread, so
    /// nothing changes meanwhile; what it throws, the future fails with.
    public <T> CompletableFuture<T> export(Function<SampleRows, T> export) {
        return thread.submit(() -> export.apply(new StoredRows(reading)));
    }

    /// The steps that the file knows, the oldest first: what a history can be made of after a crash.
    public CompletableFuture<List<StoredStep>> steps() {
        return thread.submit(parts.history()::all);
    }

    /// Waits for what is under way, then closes the file.
    ///
    /// @throws IOException when the file can't be closed properly
    @Override
    public void close() throws IOException {
        thread.close();
        try {
            parts.database().close();
        } catch (SQLException e) {
            throw Failures.io(e);
        } finally {
            file.close();
        }
    }
}
