package keyline.persistence.database;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/// The statement that runs on a connection at the moment. Any thread may cancel it, and with it all that come after; a
/// time limit for them all does the same.
public final class Running {

    private final long end;
    private Optional<Statement> current = Optional.empty();
    private boolean cancelled;

    /// Statements without a limit.
    public Running() {
        this(Duration.ofDays(1));
    }

    /// Statements that together may take so long from now on.
    public Running(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /// The time in which a statement runs.
    public interface Span extends AutoCloseable {
        @Override
        void close();
    }

    /// Begins with a statement; the end of the span is its end.
    ///
    /// @throws SQLTimeoutException when the time is over, or all was cancelled
    public synchronized Span begin(Statement statement) throws SQLException {
        check();
        statement.setQueryTimeout(
                (int) Math.max(1, Duration.ofNanos(end - System.nanoTime()).toSeconds()));
        current = Optional.of(statement);
        return this::end;
    }

    /// Says whether to go on, between the rows of a long result.
    ///
    /// @throws SQLTimeoutException when the time is over, or all was cancelled
    public synchronized void check() throws SQLException {
        if (cancelled) {
            throw new SQLTimeoutException("It was cancelled.");
        }
        if (System.nanoTime() - end > 0) {
            throw new SQLTimeoutException("It took longer than allowed.");
        }
    }

    private synchronized void end() {
        current = Optional.empty();
    }

    /// Stops what runs, now and later.
    public void cancel() {
        stopping().ifPresent(Running::cancel);
    }

    private synchronized Optional<Statement> stopping() {
        cancelled = true;
        return current;
    }

    /// Whether it was cancelled.
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /// A statement that has just ended can't be cancelled any more, and needs not be.
    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException _) { // it has ended
        }
    }
}
