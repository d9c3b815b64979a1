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
        SINGLY(", one at a time"),
        /// All of them at once.
        TOGETHER(", ten in the queue");

        private final String words;

        Pace(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// Makes the edits.
    ///
    /// @return how long the store's thread took for them, in microseconds
    double edit(List<RowEdit> edits, Pace pace) {
        return timed(
                edits.stream()
                        .<Supplier<CompletableFuture<?>>>map(
                                edit -> () -> store.edit(step(document), edit).thenAccept(StoreTables::checkAccepted))
                        .toList(),
                pace);
    }

    private double timed(List<Supplier<CompletableFuture<?>>> works, Pace pace) {
        return switch (pace) {
            case SINGLY ->
                works.stream().mapToDouble(work -> timed(List.of(work))).sum();
            case TOGETHER -> timed(works);
        };
    }

    private static void checkAccepted(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Refused(var refusal)) {
            throw new IllegalStateException(refusal.message());
        }
    }

    /// Takes back the last steps.
    ///
    /// @return how long the store's thread took for them, in microseconds
    double undo(int steps, Pace pace) {
        List<Supplier<CompletableFuture<?>>> works = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            works.add(() -> {
                Step step = done.pop();
                document = step.before();
                return store.undo(step);
            });
        }
        return timed(works, pace);
    }

    /// Queues all of the works before the first begins, so that handing them over isn't part of the time.
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
        results.forEach(CompletableFuture::join);
        return (end.join() - start.join()) / 1e3;
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
