package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;

/// Runs work as one SQLite transaction: all of it or nothing, in the file and in the mirror.
final class Transaction {

    private final Database database;
    private final Catalog catalog;
    private Company company = Company.NONE;

    Transaction(Database database, Catalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /// Whether works share the transaction that is open.
    private enum Company {
        NONE,
        /// All of them have succeeded so far.
        WHOLE,
        /// One of them has not.
        BROKEN
    }

    /// Work that may be refused.
    interface Body<T> {
        T run() throws SQLException, Refused;
    }

    /// Work that can't be.
    interface Plain {
        void run() throws SQLException;
    }

    /// The same with an outcome.
    interface Call<T> {
        T run() throws SQLException;
    }

    /// Makes something better of a failed commit, while the transaction is still open.
    interface Commit {
        Refused refused(SQLException failure) throws SQLException;
    }

    /// Runs the work and commits, or takes all of it back when it throws.
    <T> T run(Body<T> body, Commit commit) throws SQLException, Refused {
        if (company != Company.NONE) {
            return runAmong(body);
        }
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

    private <T> T runAmong(Body<T> body) throws SQLException, Refused {
        boolean done = false;
        try {
            T result = body.run();
            done = true;
            return result;
        } finally {
            company = done ? company : Company.BROKEN;
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

    /// Runs several works, each of which has a transaction of its own otherwise, in one.
    ///
    /// @return whether all have succeeded; if not, all of it is taken back
    boolean together(List<? extends Plain> works) throws SQLException {
        Snapshot before = catalog.now();
        database.change("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            if (succeed(works)) {
                database.commit();
                done = true;
            }
            return done;
        } finally {
            if (!done) {
                catalog.become(before);
                database.rollback();
            }
        }
    }

    private boolean succeed(List<? extends Plain> works) throws SQLException {
        company = Company.WHOLE;
        try {
            for (Plain work : works) {
                work.run();
                if (company == Company.BROKEN) {
                    return false;
                }
            }
            return true;
        } finally {
            company = Company.NONE;
        }
    }

    /// Runs work that nothing refuses.
    void run(Plain plain) throws SQLException {
        call(() -> {
            plain.run();
            return true;
        });
    }

    /// Runs work that nothing refuses and that has something to say.
    <T> T call(Call<T> work) throws SQLException {
        try {
            return run(work::run, Transaction::fail);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refused fail(SQLException failure) throws SQLException {
        throw failure;
    }

    /// The same without foreign keys: nothing is checked and no action is taken for them. It can't share a transaction.
    void withoutForeignKeys(Plain plain) throws SQLException {
        if (company != Company.NONE) {
            throw new SQLException("Foreign keys can't be turned off within a transaction");
        }
        database.run("PRAGMA foreign_keys = OFF");
        try {
            run(plain);
        } finally {
            database.resume();
            database.run("PRAGMA foreign_keys = ON");
        }
    }
}
