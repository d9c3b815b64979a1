package keyline.persistence.store;

import java.sql.SQLException;

/// Runs work as one SQLite transaction: all of it or nothing, in the file and in the mirror.
final class Transaction {

    private final Database database;
    private final Catalog catalog;

    Transaction(Database database, Catalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /// Work that may be refused.
    interface Body<T> {
        T run() throws SQLException, Refused;
    }

    /// Work that can't be.
    interface Plain {
        void run() throws SQLException;
    }

    /// Makes something better of a failed commit, while the transaction is still open.
    interface Commit {
        Refused refused(SQLException failure) throws SQLException;
    }

    /// Runs the work and commits, or takes all of it back when it throws.
    <T> T run(Body<T> body, Commit commit) throws SQLException, Refused {
        Snapshot before = catalog.now();
        database.change("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = body.run();
            commit(commit);
            done = true;
            return result;
        } finally {
            if (!done) {
                catalog.become(before);
                database.rollback();
            }
        }
    }

    private void commit(Commit commit) throws SQLException, Refused {
        try {
            database.commit();
        } catch (SQLException e) {
            if (Failures.isRefusal(e)) {
                throw commit.refused(e);
            }
            throw e;
        }
    }

    /// Runs work that nothing refuses.
    void run(Plain plain) throws SQLException {
        try {
            run(
                    () -> {
                        plain.run();
                        return true;
                    },
                    Transaction::fail);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refused fail(SQLException failure) throws SQLException {
        throw failure;
    }

    /// The same without foreign keys: nothing is checked and no action is taken for them.
    void withoutForeignKeys(Plain plain) throws SQLException {
        database.run("PRAGMA foreign_keys = OFF");
        try {
            run(plain);
        } finally {
            database.resume();
            database.run("PRAGMA foreign_keys = ON");
        }
    }
}
