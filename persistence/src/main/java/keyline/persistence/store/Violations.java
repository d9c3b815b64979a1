package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Requirement.Reference;

/// Finds out which foreign keys the entries of the change log from one on broke, which SQLite doesn't say.
final class Violations {

    static final int MOST_ROWS = 100;

    private final Database database;
    private final Snapshot snapshot;
    private final long first;

    Violations(Database database, Snapshot snapshot, long first) {
        this.database = database;
        this.snapshot = snapshot;
        this.first = first;
    }

    /// A foreign key that is broken.
    ///
    /// @param side on which the change was
    /// @param key the key that has no parent
    /// @param count how many children have it
    /// @param rows the first of them
    record Violation(Reference reference, Side side, List<Value> key, long count, List<Long> rows) {}

    /// Where a foreign key was broken.
    enum Side {
        CHILD,
        PARENT
    }

    /// Those that are broken now: children that were left behind before children that came.
    List<Violation> open() throws SQLException {
        List<Violation> violations = new ArrayList<>();
        for (TableId table : tables()) {
            for (Reference reference : snapshot.inbound(table)) {
                add(reference, Side.PARENT, left(reference), violations);
            }
        }
        for (TableId table : tables()) {
            for (Reference reference : snapshot.demandsOf(table).references()) {
                add(reference, Side.CHILD, new Touched(snapshot).changed(reference), violations);
            }
        }
        return violations;
    }

    /// The children of one foreign key that were left behind: a query for rowids with the parameter `?1`.
    String blocking(Reference reference) {
        return "SELECT r.\"rid\" FROM %s r WHERE r.\"rid\" IN (%s) AND (%s)"
                .formatted(Physical.quoted(reference.table()), left(reference), reference.offending());
    }

    /// Children that the change itself didn't touch.
    private String left(Reference reference) {
        Touched touched = new Touched(snapshot);
        return "%s EXCEPT SELECT * FROM (%s)".formatted(touched.children(reference), touched.changed(reference));
    }

    /// Children that were without a parent before, and were set to the key that they had: SQLite refuses that too.
    List<Violation> kept() throws SQLException {
        List<Violation> violations = new ArrayList<>();
        for (TableId table : tables()) {
            for (Reference reference : snapshot.demandsOf(table).references()) {
                add(reference, Side.CHILD, new Touched(snapshot).rows(reference), violations);
            }
        }
        return violations;
    }

    /// What a RESTRICT refused although nothing is broken in the end: children that referred to a changed parent.
    List<Violation> restricted() throws SQLException {
        List<Violation> violations = new ArrayList<>();
        for (TableId table : tables()) {
            for (Reference reference : snapshot.inbound(table)) {
                if (Foreign.restricts(reference)) {
                    addRestricted(reference, violations);
                }
            }
        }
        return violations;
    }

    /// The children that refer to one of these parents through a foreign key without an action.
    Optional<Violation> before(Reference reference, List<Long> parents) throws SQLException {
        if (!Foreign.refuses(reference)) {
            return Optional.empty();
        }
        String from = " FROM %s r JOIN %s p ON %s WHERE p.\"rid\" IN (SELECT value FROM json_each('%s')) AND ?1 > 0"
                .formatted(
                        Physical.quoted(reference.table()),
                        Physical.quoted(reference.parent()),
                        Foreign.match(reference, "p.", "r."),
                        parents);
        List<Violation> found = new ArrayList<>();
        addFound(reference, Side.PARENT, from, found);
        return found.stream().findFirst();
    }

    private List<TableId> tables() throws SQLException {
        return database.list(
                "SELECT DISTINCT tbl FROM keyline_log WHERE seq >= ? AND tbl > 0",
                row -> new TableId(row.getInt(1)),
                first);
    }

    private void add(Reference reference, Side side, String rows, List<Violation> violations) throws SQLException {
        String from = " FROM %s r WHERE r.\"rid\" IN (%s) AND (%s)"
                .formatted(Physical.quoted(reference.table()), rows, reference.offending());
        addFound(reference, side, from, violations);
    }

    private void addFound(Reference reference, Side side, String from, List<Violation> violations) throws SQLException {
        int width = reference.inOrder().size();
        String cells = Physical.list("r.", reference.inOrder());
        var keys = database.list("SELECT " + cells + from + " LIMIT 1", row -> Cells.values(row, 1, width), first);
        if (keys.isEmpty()) {
            return;
        }
        List<Value> key = keys.getFirst();
        String same = from + " AND "
                + reference.inOrder().stream()
                        .map(column -> "r." + Physical.quoted(column) + " IS "
                                + Cells.literal(key.get(reference.inOrder().indexOf(column))))
                        .collect(Collectors.joining(" AND "));
        long count = database.number("SELECT count(*)" + same, first);
        List<Long> rows = database.numbers("SELECT r.\"rid\"" + same + " ORDER BY 1 LIMIT " + MOST_ROWS, first);
        violations.add(new Violation(reference, side, key, count, rows));
    }

    /// The children are looked for in the log as well: some may be gone by now.
    private void addRestricted(Reference reference, List<Violation> violations) throws SQLException {
        PhysicalTable parent = snapshot.tables().get(reference.parent());
        PhysicalTable child = snapshot.tables().get(reference.table());
        String join = IntStream.range(0, reference.inOrder().size())
                .mapToObj(i -> logged("c", child, reference.inOrder().get(i)) + " = "
                        + logged("p", parent, reference.parentColumns().get(i)))
                .collect(Collectors.joining(" AND "));
        String cells = reference.inOrder().stream()
                .map(column -> ", " + logged("c", child, column))
                .collect(Collectors.joining());
        int width = reference.inOrder().size();
        String sql =
                ("SELECT DISTINCT c.rid%s FROM keyline_log p JOIN keyline_log c ON %s WHERE p.seq >= ?1 AND c.seq >="
                    + " ?1 AND p.tbl = %d AND c.tbl = %d AND p.op IN ('D', 'B') AND c.op IN ('D', 'B') LIMIT %d")
                        .formatted(cells, join, parent.id().value(), child.id().value(), MOST_ROWS);
        List<Row> rows = database.list(sql, row -> new Row(row.getLong(1), Cells.values(row, 2, width)), first);
        if (!rows.isEmpty()) {
            List<Long> ids = rows.stream().map(Row::id).toList();
            violations.add(new Violation(reference, Side.PARENT, rows.getFirst().values(), rows.size(), ids));
        }
    }

    private static String logged(String alias, PhysicalTable table, ColumnId column) {
        return table.position(column).map(at -> table.logged(alias, at)).orElse("NULL");
    }
}
