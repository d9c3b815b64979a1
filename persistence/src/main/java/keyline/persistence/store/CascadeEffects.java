package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Cascade.Kind;
import keyline.persistence.store.Cascade.Tally;
import keyline.persistence.store.Requirement.Reference;

/// Reads in the change log what an edit did, foreign key by foreign key.
final class CascadeEffects {

    private final Database database;
    private final Snapshot snapshot;
    private final RowEdit edit;
    private final long first;
    private final List<Effect> effects = new ArrayList<>();

    CascadeEffects(Database database, Snapshot snapshot, RowEdit edit, long first) {
        this.database = database;
        this.snapshot = snapshot;
        this.edit = edit;
        this.first = first;
    }

    /// All that an edit did which nothing held back.
    Cascade cascade() throws SQLException {
        return new Cascade(all(), tallies(), Optional.empty());
    }

    /// The same within a working transaction, where nothing holds it back yet: with the rows that it leaves open.
    Cascade openCascade() throws SQLException {
        return new Cascade(withBlocking(), tallies(), Optional.empty());
    }

    /// A row that changed and then went counts as deleted.
    private List<Tally> tallies() throws SQLException {
        String sql = "SELECT tbl, sum(gone), count(*) - sum(gone) FROM (SELECT tbl, max(op = 'D') AS gone FROM keyline_log"
                + " WHERE seq >= ? AND tbl > 0 AND op IN ('D', 'B') GROUP BY tbl, rid) GROUP BY tbl";
        return database.list(sql, row -> new Tally(new TableId(row.getInt(1)), row.getLong(2), row.getLong(3)), first);
    }

    /// That of the edit itself, then what referential actions did, in the order in which tables were reached.
    List<Effect> all() throws SQLException {
        switch (edit) {
            case RowEdit.Delete(TableId table, List<Long> rows) -> addOwn(table, Kind.DELETED, rows);
            case RowEdit.Update(TableId table, long row, _) -> addOwn(table, Kind.CHANGED, List.of(row));
            case RowEdit.Insert _, RowEdit.All _, RowEdit.Transfer _, Cure _ -> {}
        }
        for (TableId table : tables()) {
            for (Reference reference : snapshot.demandsOf(table).references()) {
                addActions(reference);
            }
        }
        return effects;
    }

    /// The same, and the rows that hold the edit back.
    List<Effect> withBlocking() throws SQLException {
        all();
        Violations violations = new Violations(database, snapshot, first);
        for (TableId table : tables()) {
            for (Reference reference : snapshot.inbound(table)) {
                add(
                        reference.table(),
                        Optional.of(reference.constraint()),
                        Kind.BLOCKING,
                        violations.blocking(reference));
            }
        }
        return effects;
    }

    /// Those that entries are about, the nearest first: triggers log the farthest first.
    private Set<TableId> tables() throws SQLException {
        TableId start = RowWriter.table(edit);
        Set<TableId> tables = new LinkedHashSet<>(Reach.ofDelete(start, snapshot));
        tables.addAll(Reach.ofUpdate(start, snapshot.demandsOf(start).storages().keySet(), snapshot));
        tables.retainAll(database.list(
                "SELECT DISTINCT tbl FROM keyline_log WHERE seq >= ? AND tbl > 0",
                row -> new TableId(row.getInt(1)),
                first));
        return tables;
    }

    private void addOwn(TableId table, Kind kind, List<Long> rows) throws SQLException {
        String sql = "SELECT DISTINCT rid FROM keyline_log WHERE seq >= ?1 AND tbl = %d AND rid IN (%s)"
                .formatted(table.value(), numbers(rows));
        add(table, Optional.empty(), kind, sql);
    }

    private static String numbers(List<Long> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void addActions(Reference reference) throws SQLException {
        switch (reference.onDelete()) {
            case CASCADE -> addFollowing(reference, Kind.DELETED, "D", "D");
            case SET_NULL -> addFollowing(reference, Kind.SET_NULL, "B", "D");
            case SET_DEFAULT -> addFollowing(reference, Kind.SET_DEFAULT, "B", "D");
            case NO_ACTION, RESTRICT -> {}
        }
        switch (reference.onUpdate()) {
            case CASCADE -> addFollowing(reference, Kind.CHANGED, "B", "B");
            case SET_NULL -> addFollowing(reference, Kind.SET_NULL, "B", "B");
            case SET_DEFAULT -> addFollowing(reference, Kind.SET_DEFAULT, "B", "B");
            case NO_ACTION, RESTRICT -> {}
        }
    }

    /// Rows with an entry `op` that had the key of a parent with an entry `parentOp`.
    private void addFollowing(Reference reference, Kind kind, String op, String parentOp) throws SQLException {
        String keys = "SELECT %s FROM keyline_log p WHERE p.seq >= ?1 AND p.tbl = %d AND p.op = '%s'"
                .formatted(
                        cells("p", reference.parent(), reference.parentColumns()),
                        reference.parent().value(),
                        parentOp);
        String sql =
                ("SELECT DISTINCT c.rid FROM keyline_log c WHERE c.seq >= ?1 AND c.tbl = %d AND c.op = '%s'"
                                + " AND (%s) IN (%s)")
                        .formatted(
                                reference.table().value(),
                                op,
                                cells("c", reference.table(), reference.inOrder()),
                                keys);
        add(reference.table(), Optional.of(reference.constraint()), kind, sql + except(reference.table()));
    }

    /// Leaves the rows of the edit itself out.
    private String except(TableId table) {
        return switch (edit) {
            case RowEdit.Delete(TableId own, List<Long> rows)
            when own.equals(table) -> " AND c.rid NOT IN (" + numbers(rows) + ")";
            case RowEdit.Update(TableId own, long row, _) when own.equals(table) -> " AND c.rid <> " + row;
            case RowEdit.Delete _, RowEdit.Update _, RowEdit.Insert _, RowEdit.All _, RowEdit.Transfer _, Cure _ -> "";
        };
    }

    private String cells(String alias, TableId table, List<ColumnId> columns) {
        PhysicalTable physical = snapshot.tables().get(table);
        return columns.stream()
                .map(column -> physical.position(column)
                        .map(at -> physical.logged(alias, at))
                        .orElse("NULL"))
                .collect(Collectors.joining(", "));
    }

    private void add(TableId table, Optional<ConstraintId> by, Kind kind, String rows) throws SQLException {
        long count = database.number("SELECT count(*) FROM (" + rows + ")", first);
        if (count > 0) {
            List<Long> some = database.numbers(rows + " LIMIT " + Violations.MOST_ROWS, first);
            effects.add(new Effect(table, by, kind, count, some));
        }
    }
}
