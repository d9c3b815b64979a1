package keyline.persistence.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The one thread on which a store works: callers are never blocked, and what they ask for is done in their order.
/// Cancelling a future takes its work out of the queue, or interrupts it.
final class StoreThread implements AutoCloseable {

    private static final long CLOSING_SECONDS = 30;

    private final Database database;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keyline-store").factory());
    private final Object lock = new Object();
    private final AtomicLong submitted = new AtomicLong();
    private @Nullable Job<?> running;

    StoreThread(Database database) {
        this.database = database;
    }

    /// Work on the store. What it throws is what its future fails with, an [SQLException] as an [IOException].
    interface Work<T> {
        T run() throws SQLException, IOException;
    }

    <T> CompletableFuture<T> submit(Work<T> work) {
        submitted.incrementAndGet();
        return execute(new Job<>(work));
    }

    /// Work that nobody waits for. It asks now and then whether it may go on.
    interface SpareWork {
        void run(BooleanSupplier free) throws SQLException;
    }

    /// Does work that is given up as soon as something else is submitted.
    void spare(SpareWork work) {
        long now = submitted.get();
        BooleanSupplier free = () -> submitted.get() == now;
        var _ = execute(new Job<>(() -> {
            if (free.getAsBoolean()) {
                work.run(free);
            }
            return now;
        }));
    }

    private <T> Job<T> execute(Job<T> job) {
        try {
            executor.execute(job);
        } catch (RejectedExecutionException e) {
            job.completeExceptionally(new IOException("The store is closed", e));
        }
        return job;
    }

    /// Waits for the work that is under way or queued.
    @Override
    public void close() {
        submitted.incrementAndGet();
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Job<T> extends CompletableFuture<T> implements Runnable {

        private final Work<T> work;

        Job(Work<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (isDone()) {
                return;
            }
            enter(this);
            try {
                complete(work.run());
            } catch (SQLException e) {
                completeExceptionally(Failures.io(e));
            } catch (IOException | RuntimeException | Error e) {
                completeExceptionally(e);
            } finally {
                enter(null);
            }
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            interruptIfRunning(this);
            return cancelled;
        }
    }

    private void enter(@Nullable Job<?> job) {
        synchronized (lock) {
            running = job;
            database.begin();
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void interruptIfRunning(Job<?> job) {
        synchronized (lock) {
            if (running == job) {
                try {
                    database.interrupt();
                } catch (SQLException e) {
                    throw new CancellationException(e.getMessage());
                }
            }
        }
    }
}
