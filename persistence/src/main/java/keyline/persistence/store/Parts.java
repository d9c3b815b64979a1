package keyline.persistence.store;

import java.sql.SQLException;

/// The parts of an open store, put together once.
record Parts(
        Database database,
        Catalog catalog,
        ChangeLog log,
        StepLog history,
        Offenders offenders,
        Verification verification,
        DocumentLog documents) {

    static Parts of(Database database, DocumentLog documents) throws SQLException {
        Offenders.create(database);
        Catalog catalog = new Catalog(database);
        Offenders offenders = new Offenders(database);
        Parts parts = new Parts(
                database,
                catalog,
                new ChangeLog(database, catalog),
                new StepLog(database, catalog, documents),
                offenders,
                new Verification(database, catalog, offenders),
                documents);
        parts.history().load();
        return parts;
    }
}
