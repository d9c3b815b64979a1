package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.TableId;

/// Records what happens to rows, so that it can be undone: temporary triggers see every change, those that referential
/// actions make included, and write the row before and after it into one log.
///
/// An entry has the table's id, one letter and the row's stored columns in `v1`, `v2`, ... by their position: `I` the
/// inserted row, `D` the deleted one, `B` and `A` an updated one before and after; `V` a value that no SQL gives again,
/// such as a random default (`v1` the column's id, `v2` the value). Entries of table 0 are of offenders.
final class ChangeLog {

    /// Stands for the table of offenders.
    static final TableId OFFENDERS = new TableId(0);

    /// Is among the recorded tables while nothing is recorded.
    private static final TableId PAUSE = new TableId(-1);

    private static final int FIRST_WIDTH = 16;
    private static final List<String> EVENTS = List.of("AFTER INSERT", "AFTER DELETE", "BEFORE UPDATE", "AFTER UPDATE");

    private final Database database;
    private final Catalog catalog;

    ChangeLog(Database database, Catalog catalog) throws SQLException {
        this.database = database;
        this.catalog = catalog;
        String values =
                IntStream.rangeClosed(1, FIRST_WIDTH).mapToObj(i -> ", v" + i).collect(Collectors.joining());
        database.run("CREATE TABLE IF NOT EXISTS keyline_log(seq INTEGER PRIMARY KEY, tbl INTEGER, op TEXT, rid INTEGER"
                + values + ")");
        database.run("CREATE TEMP TABLE keyline_pause(begun INTEGER)");
    }

    /// The number of the next entry.
    long next() throws SQLException {
        return database.number("SELECT coalesce(max(seq), 0) + 1 FROM keyline_log");
    }

    /// Forgets entries from this one on, those of steps that can't be redone any more.
    void cut(long from) throws SQLException {
        database.change("DELETE FROM keyline_log WHERE seq >= ?", from);
    }

    /// Forgets entries before this one, those of steps that can't be undone any more.
    void cutBefore(long first) throws SQLException {
        database.change("DELETE FROM keyline_log WHERE seq < ?", first);
    }

    /// Has the changes of these tables recorded from now on, and those of the offenders.
    void record(Collection<TableId> tables) throws SQLException {
        Set<TableId> recorded = catalog.now().recorded();
        if (recorded.containsAll(tables) && recorded.contains(OFFENDERS) && !recorded.contains(PAUSE)) {
            return;
        }
        Set<TableId> all = resumed();
        if (all.add(OFFENDERS)) {
            create(OFFENDERS, Offenders.TABLE, List.of("kind", "id", "tbl"));
        }
        for (TableId table : tables) {
            if (all.add(table)) {
                create(table, Physical.name(table), columns(table));
            }
        }
        catalog.become(catalog.now().recording(all));
    }

    /// The tables that are recorded once the pause is over, if there is one.
    private Set<TableId> resumed() throws SQLException {
        Set<TableId> recorded = new HashSet<>(catalog.now().recorded());
        if (recorded.remove(PAUSE)) {
            database.change("DELETE FROM temp.keyline_pause");
        }
        return recorded;
    }

    /// Has nothing recorded until the next call of [#record(Collection)]. That costs less than to [#stop()].
    void pause() throws SQLException {
        Set<TableId> recorded = new HashSet<>(catalog.now().recorded());
        if (recorded.add(PAUSE)) {
            database.change("INSERT INTO temp.keyline_pause VALUES (1)");
            catalog.become(catalog.now().recording(recorded));
        }
    }

    private List<String> columns(TableId table) {
        return catalog.table(table).columns().stream().map(PhysicalColumn::name).toList();
    }

    private void create(TableId table, String name, List<String> columns) throws SQLException {
        widen(columns.size());
        String target = IntStream.rangeClosed(1, columns.size())
                .mapToObj(i -> ", v" + i)
                .collect(Collectors.joining("", "INSERT INTO keyline_log(tbl, op, rid", ") SELECT " + table.value()));
        trigger(table, name, "AFTER INSERT", target + image("I", "new.", columns));
        trigger(table, name, "AFTER DELETE", target + image("D", "old.", columns));
        if (!table.equals(OFFENDERS)) {
            recordUpdates(table, name, target, columns);
        }
    }

    /// An action can change the very row that set it off, before the trigger after the change fires. Where that can be,
    /// what the row was is written before, and what it has become is looked up.
    private void recordUpdates(TableId table, String name, String target, List<String> columns) throws SQLException {
        String before = target + image("B", "old.", columns);
        if (Reach.returns(table, catalog.now())) {
            trigger(table, name, "BEFORE UPDATE", before);
            String present = " FROM main.%s WHERE \"rid\" = new.\"rid\"".formatted(Physical.quoted(name));
            trigger(table, name, "AFTER UPDATE", target + image("A", "", columns) + present);
        } else {
            String after = image("A", "new.", columns);
            trigger(table, name, "AFTER UPDATE", before + " UNION ALL SELECT " + table.value() + after);
        }
    }

    private static String image(String op, String row, List<String> columns) {
        return columns.stream()
                .map(column -> ", " + row + Physical.quoted(column))
                .collect(Collectors.joining("", ", '" + op + "', " + row + Physical.ROW, ""));
    }

    private void trigger(TableId table, String name, String event, String body) throws SQLException {
        database.run(("CREATE TEMP TRIGGER %s %s ON main.%s WHEN NOT EXISTS (SELECT 1 FROM temp.keyline_pause)"
                        + " BEGIN %s; END")
                .formatted(triggerName(table, event), event, Physical.quoted(name), body));
    }

    private static String triggerName(TableId table, String event) {
        return Physical.quoted("keyline " + event + " " + table.value());
    }

    private void widen(int columns) throws SQLException {
        long width = database.number("SELECT count(*) - 4 FROM pragma_table_info('keyline_log')");
        for (long i = width + 1; i <= columns; i++) {
            database.run("ALTER TABLE keyline_log ADD COLUMN v" + i);
        }
    }

    /// Has no changes of these tables recorded any more.
    void stop(Collection<TableId> tables) throws SQLException {
        Set<TableId> rest = resumed();
        for (TableId table : tables) {
            if (rest.remove(table)) {
                for (String event : EVENTS) {
                    database.run("DROP TRIGGER IF EXISTS temp." + triggerName(table, event));
                }
            }
        }
        catalog.become(catalog.now().recording(rest));
    }

    /// Has no changes of any table recorded any more.
    void stop() throws SQLException {
        stop(new ArrayList<>(catalog.now().recorded()));
    }

    /// How many rows of each table a stretch of entries has inserted, less those that it has deleted.
    List<Growth> growth(long first) throws SQLException {
        return database.list(
                "SELECT tbl, total(CASE op WHEN 'I' THEN 1 WHEN 'D' THEN -1 END) FROM keyline_log"
                        + " WHERE seq >= ? AND tbl > 0 GROUP BY tbl",
                row -> new Growth(new TableId(row.getInt(1)), row.getLong(2)),
                first);
    }

    /// By how many rows a table has grown.
    record Growth(TableId table, long rows) {}
}
