package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.TableId;
import keyline.persistence.store.PhysicalTable.Linking;
import keyline.persistence.store.Restoring.Stretch;
import keyline.persistence.store.Restoring.Way;

/// Undoes and redoes what touched no more than one row, by the opposite statement. Foreign keys stay on, so that no
/// statement has to be compiled anew: no action has answered the edit, and none answers its reversal.
final class SingleRow {

    /// As many as a number has bits.
    private static final int MOST_COLUMNS = 60;

    private static final String ENTRIES =
            "SELECT seq, tbl, op, rid FROM keyline_log WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT 3";

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final Map<Integer, String> differences = new HashMap<>();

    SingleRow(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
    }

    /// An entry of the change log.
    private record Entry(long seq, TableId table, String op, long row) {

        boolean is(String letter) {
            return op.equals(letter);
        }
    }

    /// Reverses a stretch, unless more than one row is concerned.
    ///
    /// @return whether it has; if not, nothing has happened
    boolean reverse(Stretch stretch, Way way) throws SQLException {
        List<Entry> entries = database.list(
                ENTRIES,
                row -> new Entry(row.getLong(1), new TableId(row.getInt(2)), row.getString(3), row.getLong(4)),
                stretch.first(),
                stretch.last());
        if (!areOfOneRow(entries) || !isHeld(entries.getFirst().table())) {
            return false;
        }
        log.pause();
        reverse(entries.getFirst(), entries.getLast(), way);
        return true;
    }

    private static boolean areOfOneRow(List<Entry> entries) {
        return switch (entries.size()) {
            case 1 -> entries.getFirst().is("I") || entries.getFirst().is("D");
            case 2 ->
                entries.getFirst().is("B")
                        && entries.getLast().is("A")
                        && entries.getFirst().row() == entries.getLast().row()
                        && entries.getFirst().table().equals(entries.getLast().table());
            default -> false;
        };
    }

    /// Whether SQLite looks after all that the table is held to. A row that refers to itself it can refuse to delete.
    private boolean isHeld(TableId id) {
        return catalog.now().pending().isEmpty()
                && catalog.now().tables().find(id).stream().anyMatch(this::isPlain);
    }

    private boolean isPlain(PhysicalTable table) {
        return table.linking() == Linking.LINKED
                && table.columns().size() <= MOST_COLUMNS
                && catalog.now().demandsOf(table.id()).references().stream()
                        .noneMatch(reference -> reference.parent().equals(table.id()));
    }

    private void reverse(Entry first, Entry last, Way way) throws SQLException {
        if (first.is("B")) {
            set(first, last, way == Way.BACK ? first : last);
        } else if (first.is("I") == (way == Way.BACK)) {
            remove(first);
        } else {
            put(first);
        }
    }

    private void remove(Entry entry) throws SQLException {
        String name = Physical.quoted(entry.table());
        grow(entry.table(), -database.change("DELETE FROM " + name + " WHERE \"rid\" = ?", entry.row()));
    }

    private void put(Entry entry) throws SQLException {
        List<PhysicalColumn> columns = catalog.table(entry.table()).columns();
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            names.append(", ").append(columns.get(i).quoted());
            values.append(", v").append(i + 1);
        }
        String sql = "INSERT INTO " + Physical.quoted(entry.table()) + "(\"rid\"" + names + ") SELECT rid" + values
                + " FROM keyline_log WHERE seq = ?";
        grow(entry.table(), database.change(sql, entry.seq()));
    }

    private void grow(TableId id, long rows) {
        PhysicalTable table = catalog.table(id);
        catalog.become(catalog.now().with(table.withRows(table.rows() + rows)));
    }

    /// Gives the cells that differ between both entries what one of them has.
    private void set(Entry before, Entry after, Entry image) throws SQLException {
        List<PhysicalColumn> columns = catalog.table(before.table()).columns();
        String asking = differences.computeIfAbsent(columns.size(), SingleRow::differences);
        long changed = database.number(asking, before.seq(), after.seq());
        List<String> sets = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (((changed >> i) & 1) == 1) {
                sets.add(columns.get(i).quoted() + " = (SELECT v" + (i + 1) + " FROM keyline_log WHERE seq = ?1)");
            }
        }
        if (!sets.isEmpty()) {
            String name = Physical.quoted(before.table());
            String sql = "UPDATE " + name + " SET " + String.join(", ", sets) + " WHERE \"rid\" = ?2";
            database.change(sql, image.seq(), before.row());
        }
    }

    /// Asks in which cells two entries differ: the bits of a number.
    private static String differences(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i ->
                        "((b.v%1$d IS NOT a.v%1$d OR typeof(b.v%1$d) <> typeof(a.v%1$d)) << %2$d)".formatted(i + 1, i))
                .collect(Collectors.joining(
                        " + ", "SELECT 0 + ", " FROM keyline_log b, keyline_log a WHERE b.seq = ? AND a.seq = ?"));
    }
}
