package keyline.app.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work that is under way, as the window shows it. FX thread only, but for what it gives to the work.
public final class Job {

    /// The progress of work that can't say how far it is.
    public static final double UNKNOWN = -1;

    private final String title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");
    private final Handle handle;

    Job(String title, Consumer<Runnable> onFxThread) {
        this.title = title;
        this.handle = new Handle(onFxThread);
    }

    /// What it is, "Import northwind.sql".
    public String title() {
        return title;
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// What it does at the moment; empty when it doesn't say.
    public ReadOnlyStringProperty activity() {
        return activity.getReadOnlyProperty();
    }

    /// Gives it up. Its result will be dropped.
    public void cancel() {
        handle.cancel();
    }

    /// Whether it was given up.
    public boolean isCancelled() {
        return handle.isCancelled();
    }

    Progress handle() {
        return handle;
    }

    /// The side of the job that the work sees.
    private final class Handle implements Progress {

        private final Consumer<Runnable> onFxThread;
        private final List<Runnable> cancelActions = new CopyOnWriteArrayList<>();
        private volatile boolean cancelled;

        Handle(Consumer<Runnable> onFxThread) {
            this.onFxThread = onFxThread;
        }

        void cancel() {
            cancelled = true;
            cancelActions.forEach(Runnable::run);
        }

        @Override
        public void report(double share, String what) {
            onFxThread.accept(() -> {
                progress.set(share);
                activity.set(what);
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void onCancel(Runnable action) {
            cancelActions.add(action);
            if (cancelled) {
                action.run();
            }
        }
    }
}
