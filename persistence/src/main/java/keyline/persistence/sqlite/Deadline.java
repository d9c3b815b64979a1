package keyline.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;

/// Interrupts a statement that takes too long.
final class Deadline extends ProgressHandler {

    private static final int INSTRUCTIONS = 10_000;

    private final long nanos;
    private volatile long end;

    private Deadline(Duration limit) {
        nanos = limit.toNanos();
        restart();
    }

    /// Watches over all statements of a connection.
    static Deadline on(Connection connection, Duration limit) throws SQLException {
        Deadline deadline = new Deadline(limit);
        ProgressHandler.setHandler(connection, INSTRUCTIONS, deadline);
        return deadline;
    }

    /// The time begins anew.
    void restart() {
        end = System.nanoTime() + nanos;
    }

    @Override
    protected int progress() {
        return System.nanoTime() - end > 0 ? 1 : 0;
    }
}
