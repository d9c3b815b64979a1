package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out which of several edits the store would refuse, each after the others that it would take, and takes all
/// back.
final class Rehearsal {

    private static final String ONE = "trial";

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final RowSteps steps;

    Rehearsal(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.steps = new RowSteps(parts);
    }

    /// Why each edit would be refused; nothing where it wouldn't.
    List<Optional<Refusal>> of(List<RowEdit> edits) throws SQLException {
        return new Trial(database, catalog).of(() -> {
            List<Optional<Refusal>> refusals = new ArrayList<>();
            for (RowEdit edit : edits) {
                refusals.add(tried(edit));
            }
            return refusals;
        });
    }

    private Optional<Refusal> tried(RowEdit edit) throws SQLException {
        Snapshot before = catalog.now();
        database.run("SAVEPOINT " + ONE);
        try {
            steps.of(edit).run(log.next());
            database.run("RELEASE " + ONE);
            return Optional.empty();
        } catch (Refused e) {
            catalog.become(before);
            database.rollbackTo(ONE);
            return Optional.of(e.refusal());
        }
    }
}
