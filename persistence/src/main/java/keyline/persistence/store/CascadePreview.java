package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import keyline.model.Document;

/// Finds out what an edit would do by doing it and taking all of it back.
final class CascadePreview {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final RowWriter rows;
    private final Migration migration;
    private final Parts parts;

    CascadePreview(Parts parts) {
        this.parts = parts;
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.rows = new RowWriter(database, catalog, log);
        this.migration = new Migration(database, catalog, log, parts.verification());
    }

    /// @param edit one deletion or update
    Cascade of(RowEdit edit) throws SQLException {
        return of(edit, catalog.now().document());
    }

    /// @param design the design under which it is tried
    Cascade of(RowEdit edit, Document design) throws SQLException {
        boolean within = catalog.now().working().isPresent();
        return new Trial(database, catalog).of(() -> {
            try {
                follow(design);
                Optional<Cascade> counted =
                        edit instanceof RowEdit.Delete delete && !within ? counted(delete) : Optional.empty();
                return counted.isPresent() ? counted.get() : tried(edit, log.next());
            } catch (Refused e) {
                return new Cascade(List.of(), List.of(), Optional.of(e.refusal()));
            }
        });
    }

    @SuppressWarnings("ReferenceEquality") // the very same design needs no comparing
    private void follow(Document design) throws SQLException {
        if (catalog.now().document() != design) {
            migration.run(design, new Migration.Do(log.next()));
        }
    }

    /// What a deletion did, unless something held it back or it takes a record of every row to tell.
    private Optional<Cascade> counted(RowEdit.Delete delete) throws SQLException {
        Snapshot before = catalog.now();
        database.run("SAVEPOINT trial");
        try {
            Optional<Cascade> counted = new CountedCascade(parts).of(delete);
            if (counted.isPresent()) {
                return counted;
            }
        } catch (SQLException e) {
            if (!Failures.isRefusal(e)) {
                throw e;
            }
        }
        takeBack(before);
        return Optional.empty();
    }

    private Cascade tried(RowEdit edit, long first) throws SQLException, Refused {
        List<RowEdit> statement = List.of(edit);
        Snapshot before = catalog.now();
        database.run("SAVEPOINT trial");
        try {
            rows.run(statement);
            CascadeEffects effects = effects(edit, first);
            return before.working().isPresent() ? effects.openCascade() : effects.cascade();
        } catch (SQLException e) {
            if (!Failures.isRefusal(e)) {
                throw e;
            }
            takeBack(before); // of a chain that is too deep SQLite leaves what it had done
            Refusal refusal = new Explanation(database, catalog, rows, statement).of(e, first);
            takeBack(before);
            return new Cascade(unhindered(edit, first), List.of(), Optional.of(refusal));
        }
    }

    private void takeBack(Snapshot before) throws SQLException {
        catalog.become(before);
        database.run("ROLLBACK TO trial");
    }

    /// What the edit would do if no foreign key held it back; nothing when something else does.
    private List<Cascade.Effect> unhindered(RowEdit edit, long first) throws SQLException, Refused {
        database.defer();
        try {
            rows.run(List.of(edit));
            return effects(edit, first).withBlocking();
        } catch (SQLException e) {
            if (!Failures.isRefusal(e)) {
                throw e;
            }
            return List.of();
        }
    }

    private CascadeEffects effects(RowEdit edit, long first) {
        return new CascadeEffects(database, catalog.now(), edit, first);
    }
}
