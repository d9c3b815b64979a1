package keyline.persistence.store.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /// Asks the store something.
    ///
    /// @return how long the store's thread took for it, in microseconds
    double ask(Function<SampleStore, CompletableFuture<?>> question) {
        return timed(List.of(() -> question.apply(store)));
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

    /// How edits come.
    enum Pace {
        /// Each when the one before is done.
        SINGLY(1, ", one at a time"),
        /// All of them at once.
        TOGETHER(10, ", ten in the queue");

        private final int edits;
        private final String words;

        Pace(int edits, String words) {
            this.edits = edits;
            this.words = words;
        }

        /// How many edits are asked for at once.
        int edits() {
            return edits;
        }

        String words() {
            return words;
        }
    }

    /// Makes the edits, all asked for at once.
    ///
    /// @return how long the store's thread took for them, in microseconds
    double edit(List<RowEdit> edits) {
        return timed(edits.stream()
                .<Supplier<CompletableFuture<?>>>map(
                        edit -> () -> store.edit(step(document), edit).thenAccept(StoreTables::checkAccepted))
                .toList());
    }

    private static void checkAccepted(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Refused(var refusal)) {
            throw new IllegalStateException(refusal.message());
        }
    }

    /// Takes back the last steps, all asked for at once.
    ///
    /// @return how long the store's thread took for them, in microseconds
    double undo(int steps) {
        List<Supplier<CompletableFuture<?>>> works = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            works.add(() -> {
                Step step = done.pop();
                document = step.before();
                return store.undo(step);
            });
        }
        return timed(works);
    }

    /// Queues all of the works before the first begins, and waits for the last, so that neither handing them over nor
    /// waking whoever waits is part of the time.
    private double timed(List<Supplier<CompletableFuture<?>>> works) {
        CompletableFuture<Boolean> queued = new CompletableFuture<>();
        CompletableFuture<Long> start = store.export(_ -> {
            queued.join();
            return System.nanoTime();
        });
        List<CompletableFuture<?>> results = new ArrayList<>();
        works.forEach(work -> results.add(work.get()));
        CompletableFuture<Long> end = store.export(_ -> System.nanoTime());
        queued.complete(true);
        double took = (end.join() - start.join()) / 1e3;
        results.forEach(CompletableFuture::join);
        return took;
    }

    /// Goes on to another design.
    ///
    /// @return how long the store's thread took for it, in microseconds
    double follow(Document after) {
        return timed(List.of(() -> store.follow(step(after))));
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
