package keyline.persistence.database.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import keyline.model.Schema;
import keyline.model.dialect.Script;
import keyline.model.read.RowSink;
import keyline.persistence.database.Query;
import keyline.persistence.database.Running;
import keyline.persistence.sqlite.Guarded;

/// An open connection to a live database. It blocks on the network, so the FX thread keeps away from it; only
/// [#cancel()] is for any thread.
public final class DatabaseConnection implements AutoCloseable {

    private final DatabaseAddress address;
    private final Password password;
    private final Connection connection;
    private final Running running;

    private DatabaseConnection(DatabaseAddress address, Password password, Connection connection, Running running) {
        this.address = address;
        this.password = password;
        this.connection = connection;
        this.running = running;
    }

    /// Opens a connection that changes nothing, and sees one state of the database where that has such a thing.
    ///
    /// @param limit how long everything that is read may take
    /// @throws IOException when there is no connection; the message is one line without the password
    public static DatabaseConnection toRead(DatabaseAddress address, Password password, Duration limit)
            throws IOException {
        checked(address);
        try {
            Connection connection = address.kind() == DatabaseKind.SQLITE
                    ? Guarded.reading(existing(address))
                    : readOnly(address.kind(), connect(address, password));
            return new DatabaseConnection(address, password, connection, new Running(limit));
        } catch (SQLException e) {
            throw Trouble.of(address, password, e);
        }
    }

    /// Opens a connection on which scripts can run.
    ///
    /// @throws IOException when there is no connection; the message is one line without the password
    public static DatabaseConnection toWrite(DatabaseAddress address, Password password) throws IOException {
        checked(address);
        try {
            if (address.kind() == DatabaseKind.SQLITE) {
                var _ = existing(address);
            }
            return new DatabaseConnection(address, password, connect(address, password), new Running());
        } catch (SQLException e) {
            throw Trouble.of(address, password, e);
        }
    }

    private static void checked(DatabaseAddress address) throws RefusedAddress {
        Optional<String> fault = address.fault();
        if (fault.isPresent()) {
            throw new RefusedAddress(fault.get());
        }
    }

    /// SQLite would make a file that isn't there.
    private static Path existing(DatabaseAddress address) throws RefusedAddress {
        Path file = DriverCall.file(address.database());
        if (!Files.isRegularFile(file)) {
            throw new RefusedAddress(file.getFileName() + " is no file that can be read.");
        }
        return file;
    }

    private static Connection connect(DatabaseAddress address, Password password) throws SQLException {
        DriverCall call = DriverCall.of(address, password);
        return DriverManager.getConnection(call.url(), call.properties());
    }

    private static Connection readOnly(DatabaseKind kind, Connection connection) throws SQLException {
        try {
            if (kind != DatabaseKind.SQL_SERVER && kind != DatabaseKind.ORACLE) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            if (kind == DatabaseKind.ORACLE) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET TRANSACTION READ ONLY");
                }
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Where it leads to.
    public DatabaseAddress address() {
        return address;
    }

    /// What answers there, with its version, in its own words: `PostgreSQL 17.2`.
    ///
    /// @throws IOException when it doesn't say; the message is one line
    public String server() throws IOException {
        try {
            DatabaseMetaData about = connection.getMetaData();
            String product = about.getDatabaseProductName();
            String version = about.getDatabaseProductVersion();
            return Trouble.line(version.contains(product) ? version : product + " " + version);
        } catch (SQLException e) {
            throw Trouble.of(address, password, e);
        }
    }

    /// Reads what the database says about itself.
    ///
    /// @throws IOException when it can't be read, or the time is over; the message is one line
    public LiveDesign design() throws IOException {
        try {
            return LiveDesign.read(address.kind(), query());
        } catch (SQLException e) {
            throw Trouble.of(address, password, e);
        }
    }

    /// Rows that fit together: up to `count` of each table, and the parents of all of them.
    ///
    /// @param schema the tables whose rows are read, as [#design()] gave them
    /// @param sink gets them, in the database's own words
    /// @throws IOException when they can't be read, or the time is over; the message is one line
    public void sample(Schema schema, int count, RowSink sink) throws IOException {
        try {
            new Sampling(schema, query(), new SampleSql(address.kind(), schema), sink).sample(count);
        } catch (SQLException e) {
            throw Trouble.of(address, password, e);
        }
    }

    private Query query() {
        return new Query(connection, running);
    }

    /// Runs a script from its first statement to its last, in a transaction where the system takes back changes of a
    /// schema. The first error ends it.
    ///
    /// @param watch is told of every statement that is done
    public ScriptOutcome run(Script script, ScriptRun.Watch watch) {
        return new ScriptRun(address.kind(), connection, running, watch).run(script);
    }

    /// Stops what runs on it. Any thread.
    public void cancel() {
        running.cancel();
    }

    @Override
    public void close() throws IOException {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(address, password, e);
        }
    }
}
