package keyline.persistence.store;

import java.util.concurrent.CompletableFuture;
import keyline.model.edit.Step;

/// The working transaction of a store: row edits that may break foreign keys until all of them are committed together.
///
/// Everything is done on the store's thread, as what [SampleStore] does.
public final class DeferredEdits {

    private final StoreThread thread;
    private final Steps steps;
    private final RowReading reading;

    DeferredEdits(StoreThread thread, Steps steps, RowReading reading) {
        this.thread = thread;
        this.steps = steps;
        this.reading = reading;
    }

    /// Opens a working transaction: until it is committed or discarded, row edits that come with this step go into it
    /// and may break foreign keys; the state tells which. Other steps fail.
    public CompletableFuture<StoreState> open(Step step) {
        return thread.submit(() -> steps.deferring().open(step));
    }

    /// Takes back the last edit of the working transaction.
    public CompletableFuture<StoreState> undo() {
        return thread.submit(() -> {
            reading.takeBack();
            return steps.deferring().undo();
        });
    }

    /// Makes the edit of the working transaction again that was taken back last.
    public CompletableFuture<StoreState> redo() {
        return thread.submit(() -> steps.deferring().redo());
    }

    /// Ends the working transaction, or lists what stands in the way and keeps everything as it is.
    public CompletableFuture<CommitOutcome> commit() {
        return thread.submit(() -> steps.deferring().commit());
    }

    /// Takes back the working transaction.
    public CompletableFuture<StoreState> discard() {
        return thread.submit(() -> {
            reading.takeBack();
            return steps.deferring().discard();
        });
    }

    /// The rows behind a violation in the working transaction.
    public CompletableFuture<RowPage> rows(WorkingTransaction.Open open, long offset, int limit) {
        return thread.submit(() -> reading.open(open, offset, limit));
    }
}
