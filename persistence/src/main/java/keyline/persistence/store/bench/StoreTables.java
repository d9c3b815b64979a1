package keyline.persistence.store.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.Step;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.SampleStore;

/// A store with a history, driven as the window does: it asks for one edit after another and waits for the last.
final class StoreTables implements AutoCloseable {

    private final SampleStore store;
    private final Deque<Step> done = new ArrayDeque<>();
    private Document document;
    private long number;

    StoreTables(Path file, Document document, SampleRows rows) throws IOException {
        this.store = SampleStore.open(file);
        this.document = document;
        store.load(document, rows).join();
    }

    SampleStore store() {
        return store;
    }

    Document document() {
        return document;
    }

    private Step step(Document after) {
        Step step = new Step(++number, "Step", document, after);
        done.push(step);
        this.document = after;
        return step;
    }

    void edit(List<RowEdit> edits) {
        List<CompletableFuture<RowOutcome>> outcomes = new ArrayList<>();
        edits.forEach(edit -> outcomes.add(store.edit(step(document), edit)));
        for (CompletableFuture<RowOutcome> outcome : outcomes) {
            if (outcome.join() instanceof RowOutcome.Refused(var refusal)) {
                throw new IllegalStateException(refusal.message());
            }
        }
    }

    void follow(Document after) {
        store.follow(step(after)).join();
    }

    /// Takes back the last steps.
    void undo(int steps) {
        List<CompletableFuture<?>> undone = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            Step step = done.pop();
            document = step.before();
            undone.add(store.undo(step));
        }
        undone.forEach(CompletableFuture::join);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
