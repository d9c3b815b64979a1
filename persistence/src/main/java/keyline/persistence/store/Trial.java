package keyline.persistence.store;

import java.sql.SQLException;

/// Does something to find out what it does, and takes all of it back.
record Trial(Database database, Catalog catalog) {

    private static final String SAVEPOINT = "everything";

    /// What the work finds out. Within a working transaction, foreign keys wait as they do there.
    <T> T of(Transaction.Call<T> work) throws SQLException {
        Snapshot before = catalog.now();
        boolean within = before.working().isPresent();
        if (within) {
            database.defer();
        }
        database.run(within ? "SAVEPOINT " + SAVEPOINT : "BEGIN IMMEDIATE");
        try {
            return work.run();
        } finally {
            catalog.become(before);
            if (within) {
                database.rollbackTo(SAVEPOINT);
            } else {
                database.rollback();
            }
        }
    }
}
