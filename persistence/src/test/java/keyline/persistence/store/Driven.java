package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Step;
import org.jspecify.annotations.Nullable;

/// A store with a history, as the window drives it, for tests.
final class Driven extends NamedEdits implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?}");

    final Path file;
    SampleStore store;
    StoreState state = StoreState.EMPTY;
    private Document document;
    private final StepsTaken steps = new StepsTaken();
    private Optional<Step> working = Optional.empty();

    Driven(Path folder) {
        this(folder.resolve("store.db"), Document.empty());
    }

    Driven(Path file, Document document) {
        this.file = file;
        this.document = document;
        sketch.from(document);
        store = opened();
        state = get(store.load(document));
    }

    private SampleStore opened() {
        try {
            return SampleStore.open(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Ends the program and starts it again.
    void reopen() {
        close();
        store = opened();
        state = get(store.load(document));
    }

    /// Adds rows whatever they break, and makes the sketch the next step with them.
    void fill(SampleRows rows) {
        fill(rows, List.of());
    }

    /// The same; rows of some tables may be there already.
    void fill(SampleRows rows, List<RowMerge> merges) {
        Step step = step(sketch.document());
        document = step.after();
        state = get(store.fill(step, rows, merges));
    }

    ImportOutcome importRows(RowImport rows) {
        ImportOutcome outcome = get(store.importRows(step(document), rows));
        switch (outcome) {
            case ImportOutcome.Imported imported -> state = imported.state();
            case ImportOutcome.Faulty _ -> steps.refused();
        }
        return outcome;
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// Makes the sketch the next step.
    StoreState follow() {
        Step step = step(sketch.document());
        document = step.after();
        state = get(store.follow(step));
        return state;
    }

    /// Makes the sketch the next step, and the row edit with it.
    RowOutcome follow(RowEdit edit) {
        Document before = document;
        Step step = step(sketch.document());
        RowOutcome outcome = get(store.edit(step, edit));
        switch (outcome) {
            case RowOutcome.Accepted accepted -> {
                document = step.after();
                state = accepted.state();
            }
            case RowOutcome.Refused _ -> {
                steps.refused();
                sketch.from(before);
            }
        }
        return outcome;
    }

    private Step step(Document after) {
        return steps.next(document, after);
    }

    RowOutcome edit(RowEdit edit) {
        return made(step -> store.edit(step, edit));
    }

    /// Runs SQL on the store's own connection, with `{p}` for the table p and `{p.id}` for its column.
    RowOutcome execute(String... statements) {
        List<String> physical = Arrays.stream(statements)
                .map(sql -> NAME.matcher(sql).replaceAll(name -> physical(name.group(1), name.group(2))))
                .toList();
        return made(step -> store.execute(step, physical));
    }

    private String physical(String table, @Nullable String column) {
        Table found = sketch.table(table);
        return column == null ? Physical.name(found.id()) : Physical.name(sketch.column(found, column));
    }

    private RowOutcome made(Function<Step, CompletableFuture<RowOutcome>> work) {
        if (working.isPresent()) {
            RowOutcome outcome = get(work.apply(working.get()));
            if (outcome instanceof RowOutcome.Accepted accepted) {
                state = accepted.state();
            }
            return outcome;
        }
        RowOutcome outcome = get(work.apply(step(document)));
        switch (outcome) {
            case RowOutcome.Accepted accepted -> state = accepted.state();
            case RowOutcome.Refused _ -> steps.refused();
        }
        return outcome;
    }

    /// Opens a working transaction.
    void defer() {
        Step step = steps.entered(document, document);
        state = get(store.deferred().open(step));
        working = Optional.of(step);
    }

    CommitOutcome commit() {
        CommitOutcome outcome = get(store.deferred().commit());
        state = outcome.state();
        if (outcome instanceof CommitOutcome.Committed) {
            if (state.step() == steps.number()) {
                steps.committed(working.orElseThrow());
            }
            working = Optional.empty();
        }
        return outcome;
    }

    void committed() {
        assertThat(commit()).isInstanceOf(CommitOutcome.Committed.class);
    }

    List<String> held() {
        CommitOutcome outcome = commit();
        assertThat(outcome).isInstanceOf(CommitOutcome.Held.class);
        return ((CommitOutcome.Held) outcome)
                .refusals().stream().map(Refusal::message).toList();
    }

    void discard() {
        state = get(store.deferred().discard());
        working = Optional.empty();
    }

    void undoDeferred() {
        state = get(store.deferred().undo());
    }

    void redoDeferred() {
        state = get(store.deferred().redo());
    }

    /// How many rows break each foreign key in the working transaction: `c 1`.
    List<String> open() {
        return state.working().orElseThrow().violations().stream()
                .map(open -> document.schema().table(open.table()).name() + " " + open.rows())
                .toList();
    }

    boolean undo() {
        Optional<Step> last = steps.undo();
        last.ifPresent(step -> state = get(store.undo(at(step, step.before()))));
        return last.isPresent();
    }

    /// Undoes everything, which leaves no row, and does it all again.
    void goThroughAll() {
        check();
        Moment last = Moment.of(this);
        while (undo()) {}
        assertThat(state.allRows()).isZero();
        while (redo()) {}
        assertThat(Moment.of(this)).isEqualTo(last);
        check();
    }

    boolean redo() {
        Optional<Step> next = steps.redo();
        next.ifPresent(step -> state = get(store.redo(at(step, step.after()))));
        return next.isPresent();
    }

    private Step at(Step step, Document reached) {
        document = reached;
        sketch.from(document);
        return step;
    }

    /// Inserts a row that must be accepted.
    long insert(String table, Object... values) {
        return accepted(insertion(table, values)).inserted().getFirst();
    }

    RowOutcome.Accepted accepted(RowEdit edit) {
        RowOutcome outcome = edit(edit);
        assertThat(outcome).isInstanceOf(RowOutcome.Accepted.class);
        return (RowOutcome.Accepted) outcome;
    }

    Refusal refused(RowEdit edit) {
        String before = contents();
        RowOutcome outcome = edit(edit);
        assertThat(outcome).isInstanceOf(RowOutcome.Refused.class);
        assertThat(contents()).isEqualTo(before);
        return ((RowOutcome.Refused) outcome).refusal();
    }

    /// The rows of a table: `1: 7, 'a', NULL`.
    List<String> rows(String table) {
        return rows(sketch.table(table).id());
    }

    private List<String> rows(TableId table) {
        return get(store.page(RowQuery.all(table), 0, Integer.MAX_VALUE)).rows().stream()
                .map(row -> row.id() + ": "
                        + String.join(
                                ", ", row.values().stream().map(Cells::literal).toList()))
                .toList();
    }

    /// Fails unless the file is sound, no enforced foreign key is broken and all counts are true.
    void check() {
        new Soundness(this).check();
    }

    /// All rows as they stand in the file: the storage class and the bytes of every cell, and the row's identity.
    String bytes() {
        return new StoredBytes(file, document.schema()).text();
    }

    /// All rows of the document as one text.
    String contents() {
        StringBuilder text = new StringBuilder();
        for (Table table : document.schema().tables()) {
            text.append(table.name()).append(rows(table.id())).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
