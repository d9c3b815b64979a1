package keyline.persistence.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The one thread on which a store works: callers are never blocked, and what they ask for is done in their order.
/// Cancelling a future takes its work out of the queue, or interrupts it: work that is done by then keeps its result,
/// so that nobody takes for undone what is on disk.
///
/// Works that wait one behind the other share a transaction when they can, for most of what an edit of a row takes is
/// its commit. Their futures complete when it is on disk. If one of them comes to nothing, so does the transaction, and
/// each is done on its own: nobody can tell the difference but by the time it takes.
final class StoreThread implements AutoCloseable {

    private static final long CLOSING_SECONDS = 30;

    /// How many works share a transaction at most: the first of them waits for the last.
    private static final int MOST_TOGETHER = 100;

    private final Database database;
    private final Sharing sharing;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keyline-store").factory());
    private final Queue<Job<?>> waiting = new ConcurrentLinkedQueue<>();
    private final Object lock = new Object();
    private final AtomicReference<@Nullable Job<?>> spare = new AtomicReference<>();
    private List<Job<?>> running = List.of();

    StoreThread(Database database, Sharing sharing) {
        this.database = database;
        this.sharing = sharing;
    }

    /// Work on the store. What it throws is what its future fails with, an [SQLException] as an [IOException].
    interface Work<T> {
        T run() throws SQLException, IOException;
    }

    /// Runs works in one transaction.
    interface Sharing {

        /// Tells whether all of them are done; if not, nothing has happened.
        boolean together(List<? extends Transaction.Plain> works) throws SQLException;
    }

    /// Has the work done in transactions of its own.
    <T> CompletableFuture<T> submit(Work<T> work) {
        giveWay();
        return queue(new Job<>(work, 1));
    }

    /// Has the work done, which takes one transaction, in its own or in one with its neighbours in the queue.
    <T> CompletableFuture<T> share(Work<T> work) {
        giveWay();
        return queue(new Job<>(work, MOST_TOGETHER));
    }

    /// Does work that only reads and that nobody waits for: it is stopped as soon as something else is submitted.
    void spare(Transaction.Plain work) {
        Job<Boolean> job = new Job<>(
                () -> {
                    work.run();
                    return true;
                },
                1);
        spare.set(job);
        var _ = queue(job);
    }

    private void giveWay() {
        Job<?> job = spare.getAndSet(null);
        if (job != null) {
            job.cancel(true);
        }
    }

    private <T> CompletableFuture<T> queue(Job<T> job) {
        waiting.add(job);
        try {
            executor.execute(this::runNext);
        } catch (RejectedExecutionException e) {
            waiting.remove(job);
            job.completeExceptionally(new IOException("The store is closed", e));
        }
        return job;
    }

    /// Runs what waits longest. Nothing waits when it was taken along by what came before.
    private void runNext() {
        List<Job<?>> jobs = next();
        if (jobs.size() < 2 || !areDoneTogether(jobs)) {
            jobs.forEach(this::runAlone);
        }
    }

    private List<Job<?>> next() {
        List<Job<?>> jobs = new ArrayList<>();
        int room = Integer.MAX_VALUE;
        for (Job<?> job = waiting.peek(); job != null && jobs.size() < room; job = waiting.peek()) {
            room = job.isDone() ? room : Math.min(room, job.company);
            if (jobs.size() < room) {
                jobs.add(waiting.remove());
            }
        }
        jobs.removeIf(CompletableFuture::isDone);
        return jobs;
    }

    private boolean areDoneTogether(List<Job<?>> jobs) {
        enter(jobs);
        try {
            boolean done = sharing.together(jobs);
            if (done) {
                jobs.forEach(Job::deliver);
            }
            return done;
        } catch (SQLException | RuntimeException | Error _) {
            return false; // each will meet what is in its own way, and say so
        } finally {
            enter(List.of());
        }
    }

    private void runAlone(Job<?> job) {
        if (!job.isUnwanted()) {
            enter(List.of(job));
            try {
                job.settle();
            } finally {
                enter(List.of());
            }
        }
    }

    /// Waits for the work that is under way or queued.
    @Override
    public void close() {
        giveWay();
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Job<T> extends CompletableFuture<T> implements Transaction.Plain {

        private final Work<T> work;
        private final int company;
        private @Nullable T result;
        private volatile boolean interrupted;

        /// @param company how many jobs it shares a transaction with at most, itself included
        Job(Work<T> work, int company) {
            this.work = work;
            this.company = company;
        }

        void settle() {
            try {
                complete(work.run());
            } catch (SQLException e) {
                fail(Failures.io(e));
            } catch (IOException | RuntimeException | Error e) {
                fail(e);
            }
        }

        private void fail(Throwable cause) {
            if (!isUnwanted()) {
                completeExceptionally(cause);
            }
        }

        /// Whether nobody waits for it any more. Its future says so, too, once it is sure that nothing has happened.
        boolean isUnwanted() {
            if (interrupted) {
                super.cancel(true);
            }
            return isDone();
        }

        /// Does the work; what has come of it counts from [#deliver()] on.
        @Override
        public void run() throws SQLException {
            if (isUnwanted()) {
                throw new CancellationException();
            }
            try {
                result = work.run();
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }

        void deliver() {
            complete(result);
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            return interruptIfRunning(this) || super.cancel(mayInterrupt);
        }
    }

    private void enter(List<Job<?>> jobs) {
        synchronized (lock) {
            running = jobs;
            database.begin();
        }
    }

    private boolean interruptIfRunning(Job<?> job) {
        synchronized (lock) {
            boolean runs = running.contains(job);
            if (runs) {
                job.interrupted = true;
                try {
                    database.interrupt();
                } catch (SQLException e) {
                    throw new CancellationException(e.getMessage());
                }
            }
            return runs;
        }
    }
}
