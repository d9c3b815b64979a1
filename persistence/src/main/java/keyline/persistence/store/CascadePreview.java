package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Finds out what an edit would do by doing it and taking all of it back.
final class CascadePreview {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final RowWriter rows;

    CascadePreview(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.rows = new RowWriter(database, catalog, log);
    }

    /// @param edit one deletion or update
    Cascade of(RowEdit edit) throws SQLException {
        Snapshot before = catalog.now();
        boolean within = before.working().isPresent();
        database.run(within ? "SAVEPOINT preview" : "BEGIN IMMEDIATE");
        try {
            return tried(edit, log.next());
        } catch (Refused e) {
            return new Cascade(List.of(), Optional.of(e.refusal()));
        } finally {
            catalog.become(before);
            if (within) {
                database.rollbackTo("preview");
            } else {
                database.rollback();
            }
        }
    }

    private Cascade tried(RowEdit edit, long first) throws SQLException, Refused {
        List<RowEdit> statement = List.of(edit);
        try {
            rows.run(statement);
            boolean deferred = catalog.now().working().isPresent();
            CascadeEffects effects = effects(edit, first);
            return new Cascade(deferred ? effects.withBlocking() : effects.all(), Optional.empty());
        } catch (SQLException e) {
            if (!Failures.isRefusal(e)) {
                throw e;
            }
            Refusal refusal = new Explanation(database, catalog, rows, statement).of(e, first);
            return new Cascade(unhindered(edit, first), Optional.of(refusal));
        }
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
