package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Violations.Side;
import keyline.persistence.store.Violations.Violation;
import keyline.persistence.store.WorkingTransaction.Open;

/// The rows that break foreign keys in a working transaction, kept in a temporary table so that a look at the touched
/// rows is enough after every edit, and that a savepoint takes them back as well.
///
/// Rows that broke a pending foreign key before, and have their key still, are none of them: they stay its offenders.
final class OpenRows {

    private static final int MOST_KEYS = 100;

    private final Database database;
    private final Catalog catalog;

    OpenRows(Database database, Catalog catalog) throws SQLException {
        this.database = database;
        this.catalog = catalog;
        database.run("CREATE TEMP TABLE keyline_open(tbl INTEGER NOT NULL, id INTEGER NOT NULL, rid INTEGER NOT NULL,"
                + " PRIMARY KEY(tbl, id, rid)) STRICT, WITHOUT ROWID");
    }

    /// Marks that a working transaction begins: SQLite takes the mark back when it takes back the transaction.
    void begin() throws SQLException {
        database.change("INSERT INTO temp.keyline_open(tbl, id, rid) VALUES (0, 0, 0)");
    }

    /// Whether the transaction is still there.
    boolean hasBegun() throws SQLException {
        return database.number("SELECT count(*) FROM temp.keyline_open WHERE tbl = 0") > 0;
    }

    /// Forgets them, and the mark.
    void clear() throws SQLException {
        database.change("DELETE FROM temp.keyline_open");
    }

    /// Looks at the rows that entries of the change log from `entry` on are about.
    ///
    /// @param first the first entry of the working transaction
    void look(long entry, long first) throws SQLException {
        Set<Reference> concerned = new LinkedHashSet<>();
        for (TableId table : touched(entry)) {
            concerned.addAll(catalog.now().inbound(table));
            concerned.addAll(catalog.now().demandsOf(table).references());
        }
        for (Reference reference : concerned) {
            look(reference, entry, first);
        }
    }

    private List<TableId> touched(long entry) throws SQLException {
        return database.list(
                "SELECT DISTINCT tbl FROM keyline_log WHERE seq >= ? AND tbl > 0",
                row -> new TableId(row.getInt(1)),
                entry);
    }

    private void look(Reference reference, long entry, long first) throws SQLException {
        Touched touched = new Touched(catalog.now());
        String rows = touched.rows(reference) + " UNION " + touched.children(reference);
        int table = reference.table().value();
        int id = reference.constraint().value();
        database.change(
                "DELETE FROM temp.keyline_open WHERE tbl = %d AND id = %d AND rid IN (%s)".formatted(table, id, rows),
                entry);
        if (catalog.now().isPending(reference.what())) {
            keepOffenders(reference, rows, entry, first);
        }
        database.change(
                ("INSERT INTO temp.keyline_open(tbl, id, rid) SELECT %d, %d, r.\"rid\" FROM %s r WHERE r.\"rid\" IN"
                    + " (%s) AND (%s) AND r.\"rid\" NOT IN (SELECT rid FROM keyline_offenders WHERE kind = 1 AND id ="
                    + " %2$d)")
                        .formatted(table, id, Physical.quoted(reference.table()), rows, reference.offending()),
                entry);
    }

    /// Of the offenders that a pending foreign key had when the transaction began, those stay that break it still with
    /// the key that they had.
    private void keepOffenders(Reference reference, String rows, long entry, long first) throws SQLException {
        Offenders offenders = new Offenders(database);
        long gone = offenders.clearAmong(reference.what(), rows, entry);
        String before =
                ("SELECT rid FROM (SELECT rid, op, min(seq) FROM keyline_log WHERE seq >= ?2 AND tbl = 0 AND v1 = 1"
                                + " AND v2 = %d GROUP BY rid) WHERE op = 'D'")
                        .formatted(reference.constraint().value());
        String changed = new Touched(catalog.now(), "?2").changed(reference);
        String kept = "SELECT * FROM (%s) INTERSECT %s EXCEPT SELECT * FROM (%s)".formatted(rows, before, changed);
        long still = offenders.findAmong(reference, kept, entry, first);
        long count = pendingCount(reference) - gone + still;
        catalog.become(catalog.now().pending(new Pending(reference.table(), reference.what(), count)));
    }

    private long pendingCount(Reference reference) {
        return Objects.requireNonNull(catalog.now().pending().get(reference.what()))
                .offenders();
    }

    /// How many there are, in the order of the tables.
    List<Open> counted() throws SQLException {
        return database.list(
                "SELECT tbl, id, count(*) FROM temp.keyline_open WHERE tbl > 0 GROUP BY tbl, id",
                row -> new Open(new TableId(row.getInt(1)), new ConstraintId(row.getInt(2)), row.getLong(3)));
    }

    private Reference reference(Open open) {
        return (Reference) catalog.now()
                .demandsOf(open.table())
                .find(new Pending.OfConstraint(open.key()))
                .orElseThrow();
    }

    /// The first of them, by the key that they have in vain.
    List<Violation> first() throws SQLException {
        List<Violation> violations = new ArrayList<>();
        for (Open open : counted()) {
            Reference reference = reference(open);
            int width = reference.inOrder().size();
            String cells = Physical.list("r.", reference.inOrder());
            List<Row> keys = database.list(
                    "SELECT count(*), %s %s GROUP BY %1$s ORDER BY %1$s LIMIT %d"
                            .formatted(cells, from(reference), MOST_KEYS - violations.size()),
                    row -> new Row(row.getLong(1), Cells.values(row, 2, width)));
            for (Row key : keys) {
                violations.add(
                        new Violation(reference, Side.CHILD, key.values(), key.id(), rows(reference, key.values())));
            }
        }
        return violations;
    }

    private static String from(Reference reference) {
        return "FROM %s r JOIN temp.keyline_open o ON o.rid = r.\"rid\" AND o.tbl = %d AND o.id = %d"
                .formatted(
                        Physical.quoted(reference.table()),
                        reference.table().value(),
                        reference.constraint().value());
    }

    private List<Long> rows(Reference reference, List<Value> key) throws SQLException {
        String same = reference.inOrder().stream()
                .map(column -> "r." + Physical.quoted(column) + " IS ?")
                .collect(Collectors.joining(" AND "));
        return database.numbers(
                "SELECT r.\"rid\" %s WHERE %s ORDER BY 1 LIMIT %d"
                        .formatted(from(reference), same, Violations.MOST_ROWS),
                key.toArray());
    }
}
