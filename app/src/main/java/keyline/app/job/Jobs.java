package keyline.app.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The jobs under way. FX thread only.
public final class Jobs {

    private final Executor workers;
    private final Executor fxThread;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> running = FXCollections.unmodifiableObservableList(jobs);
    private final List<Consumer<Failure>> observers = new ArrayList<>();

    /// Jobs on virtual threads, with results on the FX thread.
    public Jobs() {
        this(work -> Thread.ofVirtual().name("job").start(work), Platform::runLater);
    }

    /// Jobs on other threads; both may be the caller's own.
    public Jobs(Executor workers, Executor fxThread) {
        this.workers = workers;
        this.fxThread = fxThread;
    }

    /// The jobs under way, the oldest first.
    public ObservableList<Job> running() {
        return running;
    }

    /// Tells `observer` of every job that fails.
    public void observeFailures(Consumer<Failure> observer) {
        observers.add(observer);
    }

    /// Starts work. `result` gets what it gives, unless the job is cancelled before: then that is closed where it can
    /// be, as nobody else would.
    public <T> Job start(String title, Work<T> work, Consumer<T> result) {
        Job job = new Job(title, fxThread::execute);
        jobs.add(job);
        workers.execute(() -> run(job, work, result));
        return job;
    }

    private <T> void run(Job job, Work<T> work, Consumer<T> result) {
        try {
            T value = work.run(job.handle());
            fxThread.execute(() -> {
                boolean wanted = !job.isCancelled();
                end(job, () -> result.accept(value));
                if (!wanted) {
                    drop(value);
                }
            });
        } catch (Exception e) {
            fail(job, e);
        } catch (OutOfMemoryError | StackOverflowError _) { // the window goes on without what asked for too much
            fail(job, new IllegalStateException(job.title() + " needs more memory than there is."));
        }
    }

    private void fail(Job job, Exception cause) {
        fxThread.execute(() -> end(job, () -> tell(new Failure(job.title(), cause))));
    }

    private void drop(Object value) {
        if (value instanceof Closeable unwanted) {
            workers.execute(() -> {
                try {
                    unwanted.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void end(Job job, Runnable then) {
        jobs.remove(job);
        if (!job.isCancelled()) {
            then.run();
        }
    }

    private void tell(Failure failure) {
        observers.forEach(observer -> observer.accept(failure));
    }

    /// A job that ended in an exception.
    public record Failure(String title, Exception cause) {

        /// One sentence for the user.
        public String message() {
            String reason = Optional.ofNullable(cause.getMessage())
                    .orElse(cause.getClass().getSimpleName());
            return title + " failed: " + reason;
        }
    }
}
