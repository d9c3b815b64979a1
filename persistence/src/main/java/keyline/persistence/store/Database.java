package keyline.persistence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.sqlite.SQLiteConnection;

/// The connection to the store file, its statements prepared once each. Only the store's thread uses it, but for
/// [#interrupt()].
final class Database implements AutoCloseable {

    private static final int MOST_PREPARED = 256;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);
    private volatile boolean interrupted;
    private volatile boolean patient;
    private volatile boolean scanning;
    private boolean deferred;

    Database(Path file) throws SQLException {
        connection = Connections.writing(file);
    }

    /// Runs SQL that isn't worth keeping: DDL, pragmas, BEGIN and COMMIT.
    void run(String sql) throws SQLException {
        checkInterrupt();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Runs an INSERT, UPDATE or DELETE.
    ///
    /// @return how many rows it changed itself, those changed by triggers and referential actions left out
    long change(String sql, Object... values) throws SQLException {
        try {
            return bound(sql, values).executeLargeUpdate();
        } catch (SQLException e) {
            forget(sql); // the driver gives some statements up that fail
            throw e;
        }
    }

    private void forget(String sql) throws SQLException {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) {
            failed.close();
        }
    }

    /// The same for SQL that is run once.
    long changeOnce(String sql, Object... values) throws SQLException {
        checkInterrupt();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Cells.bind(statement, values);
            return statement.executeLargeUpdate();
        }
    }

    /// All rows of a query, each as `reader` makes it.
    <T> List<T> list(String sql, RowReader<T> reader, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = bound(sql, values).executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
        return rows;
    }

    /// The first row of a query.
    <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            return result.next() ? Optional.of(reader.read(result)) : Optional.empty();
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    /// The number that a query gives in its first row and column.
    long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElseThrow(() -> new SQLException("No row from: " + sql));
    }

    /// The same for SQL that is run once.
    long numberOnce(String sql) throws SQLException {
        checkInterrupt();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /// The numbers in the first column of a query.
    List<Long> numbers(String sql, Object... values) throws SQLException {
        return list(sql, row -> row.getLong(1), values);
    }

    /// Hands over the rows of a query one by one. `visitor` may use this database.
    void each(String sql, RowVisitor visitor, Object... values) throws SQLException {
        checkInterrupt();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Cells.bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    visitor.visit(result);
                }
            }
        }
    }

    /// The same for a query that takes long and a visitor that only looks: an interrupt stops it at any time.
    void scan(String sql, RowVisitor visitor, Object... values) throws SQLException {
        scanning = true;
        try {
            RowVisitor unlessInterrupted = row -> {
                checkInterrupt();
                visitor.visit(row);
            };
            each(sql, unlessInterrupted, values);
        } finally {
            scanning = false;
        }
    }

    /// A statement that is the caller's to close.
    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /// Runs a statement of the caller's.
    void insert(PreparedStatement statement, Object... values) throws SQLException {
        checkInterrupt();
        Cells.bind(statement, values);
        statement.executeUpdate();
    }

    /// The same for an INSERT that gives the rowid.
    long inserted(PreparedStatement statement, Object... values) throws SQLException {
        checkInterrupt();
        Cells.bind(statement, values);
        try (ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    /// Fails when SQLite can't prepare the statement.
    void check(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.getParameterMetaData();
        }
    }

    /// Lets foreign keys wait for the end of the transaction, RESTRICT among them.
    void defer() throws SQLException {
        if (numberOnce("PRAGMA defer_foreign_keys") == 0) {
            run("PRAGMA defer_foreign_keys = ON");
        }
        deferred = true;
    }

    /// Ends the open transaction; when it can't be, it stays open.
    void commit() throws SQLException {
        change("COMMIT");
        undefer();
    }

    /// Takes back the open transaction, an interrupted one too. When the disk is full, SQLite has done so by itself.
    void rollback() throws SQLException {
        resume();
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            if (!Failures.isOver(e)) {
                throw e;
            }
        }
        undefer();
    }

    /// Takes back what was done since a savepoint, and the savepoint.
    void rollbackTo(String savepoint) throws SQLException {
        resume();
        run("ROLLBACK TO " + savepoint);
        run("RELEASE " + savepoint);
    }

    /// Statements that SQLite compiled while foreign keys were deferred know of no RESTRICT, and it doesn't notice. Any
    /// pragma of this kind makes it compile all of them anew.
    private void undefer() throws SQLException {
        if (deferred) {
            deferred = false;
            run("PRAGMA foreign_keys = ON");
        }
    }

    /// Lets statements run again after an interrupt, to clean up.
    void resume() {
        interrupted = false;
    }

    /// The connection itself, for a [DocumentLog].
    Connection connection() {
        return connection;
    }

    /// Stops what is running, and refuses to run more until [#begin()]. Any thread may call it.
    void interrupt() throws SQLException {
        interrupted = true;
        if (!patient || scanning) {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        }
    }

    /// From now on, an interrupt waits for the end of the running statement: SQLite takes back the whole transaction
    /// when it stops a statement that changes rows.
    void finishStatements() {
        patient = true;
    }

    /// Interrupts stop statements again.
    void stopStatements() {
        patient = false;
    }

    /// A new piece of work begins, which no interrupt has been for.
    void begin() {
        interrupted = false;
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        checkInterrupt();
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
            closeOldest();
        }
        Cells.bind(statement, values);
        return statement;
    }

    private void closeOldest() throws SQLException {
        if (prepared.size() > MOST_PREPARED) {
            var oldest = prepared.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
    }

    private void checkInterrupt() {
        if (interrupted) {
            throw new CancellationException();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// Makes something of the row that a result stands on.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Takes the row that a result stands on.
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
