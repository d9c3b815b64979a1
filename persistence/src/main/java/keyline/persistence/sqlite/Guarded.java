package keyline.persistence.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/// Connections to SQLite files whose contents nobody vouches for: no extension, no attached file, no function with side
/// effects in a view or trigger, and limits on lengths and depths.
public final class Guarded {

    private static final int LONGEST_VALUE = 64 << 20;
    private static final int DEEPEST_EXPRESSION = 200;
    private static final int MOST_COLUMNS = 2_000;

    private Guarded() {}

    /// Opens a file that must not change: not even a journal appears beside it. What another program is writing to it
    /// meanwhile isn't seen.
    public static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return guarded(config, file.toUri().getRawPath() + "?mode=ro&immutable=1");
    }

    /// Opens a file of our own in which something foreign is to run; the file needs to survive nothing.
    public static Connection scratch(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        return guarded(config, file.toUri().getRawPath());
    }

    /// Opens a file of ours as it was left, its journal included.
    public static Connection left(Path file) throws SQLException {
        return guarded(config(), file.toUri().getRawPath() + "?mode=rw");
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return config;
    }

    private static Connection guarded(SQLiteConfig config, String uri) throws SQLException {
        Connection connection = config.createConnection("jdbc:sqlite:file:" + uri);
        try (Statement statement = connection.createStatement()) {
            SQLiteConnection limited = connection.unwrap(SQLiteConnection.class);
            limited.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            limited.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
            limited.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, DEEPEST_EXPRESSION);
            limited.setLimit(SQLiteLimits.SQLITE_LIMIT_COLUMN, MOST_COLUMNS);
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
