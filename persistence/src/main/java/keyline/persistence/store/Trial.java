package keyline.persistence.store;

import java.sql.SQLException;
import java.util.Optional;

/// Tries a row edit and takes it back, to find out whether it would be refused.
final class Trial {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final RowSteps rows;

    Trial(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.rows = new RowSteps(parts);
    }

    /// Why it would be refused.
    Optional<Refusal> of(RowEdit edit) throws SQLException {
        Snapshot before = catalog.now();
        database.run("SAVEPOINT trial");
        try {
            rows.of(edit).run(log.next());
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal());
        } finally {
            catalog.become(before);
            database.rollbackTo("trial");
        }
    }
}
