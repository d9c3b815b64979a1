package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keyline.model.ConstraintId;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Cascade.Kind;
import keyline.persistence.store.Cascade.Tally;
import keyline.persistence.store.Requirement.UniqueKey;

/// Finds out what a deletion does by doing it and counting the rows that are left: where one way leads to each table,
/// that says as much as a record of every row.
final class CountedCascade {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final RowWriter writer;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    CountedCascade(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.writer = new RowWriter(database, catalog, log);
    }

    /// Deletes the rows, for the caller to take back.
    ///
    /// @return nothing when it takes a record to tell; then nothing is deleted
    Optional<Cascade> of(RowEdit.Delete delete) throws SQLException {
        Snapshot now = catalog.now();
        if (!now.pending().isEmpty() || !now.tables().has(delete.table())) {
            return Optional.empty();
        }
        Optional<List<DeletionPath>> paths = DeletionPath.from(delete.table(), now);
        List<Long> own = some(
                "SELECT \"rid\" FROM " + Physical.quoted(delete.table())
                        + " WHERE \"rid\" IN (SELECT value FROM json_each(?1))",
                delete);
        return paths.isEmpty() || own.isEmpty() ? Optional.empty() : Optional.of(of(delete, own, paths.get()));
    }

    private Cascade of(RowEdit.Delete delete, List<Long> own, List<DeletionPath> paths) throws SQLException {
        record(paths);
        long first = log.next();
        List<List<Long>> rows = new ArrayList<>();
        for (DeletionPath path : paths) {
            rows.add(some(path.rows(), delete));
            if (isLarge(path, delete)) {
                dropKeys(path);
            }
        }
        add(new Effect(delete.table(), Optional.empty(), Kind.DELETED, writer.remove(delete), own));
        for (int i = 0; i < paths.size(); i++) {
            DeletionPath path = paths.get(i);
            Optional<ConstraintId> by = Optional.of(path.last().constraint());
            add(new Effect(path.table(), by, path.kind(), count(path, first), rows.get(i)));
        }
        tallies.sort(Comparator.comparingInt(tally -> tally.table().value()));
        return new Cascade(effects, tallies, Optional.empty());
    }

    /// Rows that change are recorded, those that go are not.
    private void record(List<DeletionPath> paths) throws SQLException {
        log.stop();
        log.record(paths.stream()
                .filter(path -> path.kind() != Kind.DELETED)
                .map(DeletionPath::table)
                .toList());
    }

    /// Whether more than a tenth of a table goes, to which nothing refers.
    private boolean isLarge(DeletionPath path, RowEdit.Delete delete) throws SQLException {
        return path.kind() == Kind.DELETED
                && catalog.now().inbound(path.table()).isEmpty()
                && database.first(
                                path.rows() + " LIMIT 1 OFFSET ?2",
                                row -> row.getLong(1),
                                delete.rows().toString(),
                                catalog.table(path.table()).rows() / 10)
                        .isPresent();
    }

    /// Without the indexes of keys, which have no say in a deletion, it takes a third less.
    private void dropKeys(DeletionPath path) throws SQLException {
        List<UniqueKey> idle = catalog.now()
                .demandsOf(path.table())
                .keys()
                .filter(key -> Collections.disjoint(key.columns(), path.last().columns()))
                .toList();
        for (UniqueKey key : idle) {
            database.run("DROP INDEX " + Physical.quoted(Indexes.name(key)));
        }
    }

    private List<Long> some(String rows, RowEdit.Delete delete) throws SQLException {
        return database.numbers(
                rows + " LIMIT " + Violations.MOST_ROWS, delete.rows().toString());
    }

    private long count(DeletionPath path, long first) throws SQLException {
        if (path.kind() == Kind.DELETED) {
            long left = database.number("SELECT count(*) FROM " + Physical.quoted(path.table()));
            return catalog.table(path.table()).rows() - left;
        }
        return database.number(
                "SELECT count(DISTINCT rid) FROM keyline_log WHERE seq >= ? AND tbl = ?",
                first,
                path.table().value());
    }

    private void add(Effect effect) {
        if (effect.count() > 0) {
            effects.add(effect);
            boolean gone = effect.kind() == Kind.DELETED;
            tallies.add(new Tally(effect.table(), gone ? effect.count() : 0, gone ? 0 : effect.count()));
        }
    }
}
