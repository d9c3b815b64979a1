package keyline.persistence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// Opens connections to store files, hardened: the rows in them, and saved files that become one, may come from
/// strangers.
final class Connections {

    private Connections() {}

    /// A connection that reads and writes, in WAL mode. NORMAL is enough for that to survive the end of the program,
    /// even `kill -9`. Nobody else reads a store that is open, see [StoreFile], so SQLite locks it once for all instead
    /// of for every transaction.
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(LockingMode.EXCLUSIVE);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.enableLoadExtension(false);
        // Or the driver asks for them after each INSERT, and leaves that open: then SQLite stays interrupted for good.
        config.setGetGeneratedKeys(false);
        // Not by the DriverManager, which would load the drivers of all systems, while the window is waited for.
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        harden(connection);
        leaveTransactions(connection);
        return connection;
    }

    private static void harden(Connection connection) throws SQLException {
        SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA wal_autocheckpoint = 8000");
            statement.execute("PRAGMA cache_size = -64000");
            statement.execute("PRAGMA temp_store = MEMORY");
        }
    }

    /// Transactions are the store's own: the driver need not look after each statement whether one is open, which it
    /// finds out by trying to begin another.
    private static void leaveTransactions(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("COMMIT"); // of the transaction that this has begun
        }
    }
}
