package keyline.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.job.Later;
import keyline.app.job.Progress;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.Edit;
import keyline.model.edit.Step;
import keyline.persistence.store.RowMerge;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// Makes edits of the design that bring rows along, as one step of the history. FX thread only.
public record RowFilling(Session session, LiveRows rows, Jobs jobs) {

    private static final int STRIDE = 10_000;

    /// Makes the edit, then has the store add the rows. Those that break constraints are let in, and the constraints
    /// are pending then. Both are taken back when the store fails, or when the job of it is cancelled.
    ///
    /// @param added rows of the tables after the edit, read on the store's thread
    /// @param merges what becomes of those of tables that have rows already
    /// @param then told on the FX thread what has come of it
    public void perform(Edit edit, SampleRows added, List<RowMerge> merges, Consumer<Ending> then) {
        Document before = session.document();
        String label = edit.label(before);
        Work work = new Work(label, added, merges, then);
        if (session.held().isPresent()) {
            session.perform(edit);
            then.accept(Ending.FAILED);
        } else if (edit.apply(before).equals(before)) {
            Step step = session.enter(label);
            fill(step, work, () -> session.forget(step));
        } else {
            session.perform(edit, step -> fill(step, work, () -> session.takeBack(step)));
        }
    }

    /// What has come of an edit.
    public enum Ending {
        DONE,
        /// The job of it was cancelled, and nothing has changed.
        CANCELLED,
        /// Nothing has changed; whoever follows the session or the store has been told why.
        FAILED
    }

    private record Work(String title, SampleRows rows, List<RowMerge> merges, Consumer<Ending> then) {}

    private void fill(Step step, Work work, Runnable back) {
        SampleStore asked = rows.store();
        CompletableFuture<Progress> shown = new CompletableFuture<>();
        CompletableFuture<StoreState> filling = asked.fill(step, counted(work.rows, shown), work.merges);
        jobs.start(work.title, progress -> awaited(filling, progress, shown), _ -> {});
        Later.then(
                rows.onFxThread(filling),
                state -> {
                    rows.become(asked, state);
                    work.then.accept(Ending.DONE);
                },
                _ -> {
                    back.run();
                    work.then.accept(filling.isCancelled() ? Ending.CANCELLED : Ending.FAILED);
                });
    }

    /// That it fails is told by the rows.
    private static boolean awaited(
            CompletableFuture<StoreState> filling, Progress progress, CompletableFuture<Progress> shown) {
        progress.onCancel(() -> filling.cancel(true));
        shown.complete(progress);
        return filling.handle((_, failure) -> failure == null).join();
    }

    /// How many there are in all isn't known before.
    private static SampleRows counted(SampleRows rows, CompletableFuture<Progress> shown) {
        long[] count = {0};
        return (table, row) -> rows.forEach(table, values -> {
            row.accept(values);
            if (++count[0] % STRIDE == 0) {
                String words = Count.of(count[0], "row");
                Later.then(shown, progress -> progress.report(Job.UNKNOWN, words));
            }
        });
    }
}
