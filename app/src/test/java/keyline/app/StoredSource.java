package keyline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import keyline.app.data.RowSource;
import keyline.model.SampleRows;
import keyline.model.edit.Step;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Pending;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// The rows of a session in a real store, for tests of what shows and edits them.
public final class StoredSource implements RowSource, AutoCloseable {

    private final Session session;
    private final SampleStore store;
    private final Observers<StoreState> states = new Observers<>();
    private StoreState state;

    private StoredSource(Session session, SampleStore store, StoreState state) {
        this.session = session;
        this.store = store;
        this.state = state;
        session.follow(this::follow);
    }

    /// A source over a new store with these rows.
    public static StoredSource of(Session session, Path file, SampleRows rows) {
        try {
            SampleStore store = SampleStore.open(file);
            return new StoredSource(
                    session, store, store.load(session.document(), rows).join());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void follow(Session.Progress progress) {
        Step step = progress.step();
        shown(switch (progress.direction()) {
                    case DONE -> store.follow(step);
                    case UNDONE -> store.undo(step);
                    case REDONE -> store.redo(step);
                })
                .thenAccept(this::become);
    }

    private void become(StoreState next) {
        state = next;
        states.tell(next);
    }

    @Override
    public StoreState state() {
        return state;
    }

    @Override
    public Observers.Subscription observe(Consumer<StoreState> observer) {
        return states.add(observer);
    }

    @Override
    public CompletableFuture<RowOutcome> perform(RowEdit edit) {
        Step step = session.enter(edit.label(session.document()));
        return shown(store.edit(step, edit)).whenComplete((outcome, _) -> {
            if (outcome instanceof RowOutcome.Accepted accepted) {
                become(accepted.state());
            } else {
                session.forget(step);
            }
        });
    }

    @Override
    public CompletableFuture<RowPage> page(RowQuery query, long offset, int limit) {
        return shown(store.page(query, offset, limit));
    }

    @Override
    public CompletableFuture<RowPage> offenders(Pending pending, long offset, int limit) {
        return shown(store.offenders(pending, offset, limit));
    }

    @Override
    public CompletableFuture<Cascade> preview(RowEdit.Delete delete) {
        return shown(store.preview(delete));
    }

    /// Waits until the store has done what it was asked, and the FX thread knows.
    public void settle() {
        for (int round = 0; round < 4; round++) {
            store.rows(new keyline.model.TableId(0), java.util.List.of())
                    .handle((_, _) -> 0)
                    .join();
            Robot.fx(() -> 0);
        }
    }

    private static <T> CompletableFuture<T> shown(CompletableFuture<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        work.whenComplete((value, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                result.complete(value);
            } else {
                failure.printStackTrace();
                result.completeExceptionally(failure);
            }
        }));
        return result;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
