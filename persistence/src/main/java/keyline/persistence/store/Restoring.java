package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.TableId;

/// Brings rows back to what they were before or after a stretch of the change log. Foreign keys must be off, and
/// nothing recorded.
final class Restoring {

    /// Which way through the log.
    enum Way {
        /// To what was before the first entry.
        BACK("min", "'D', 'B'"),
        /// To what was after the last entry.
        FORTH("max", "'I', 'A'");

        private final String decisive;
        private final String images;

        Way(String decisive, String images) {
            this.decisive = decisive;
            this.images = images;
        }
    }

    /// Entries from `first` to `last`, both included; there may be none.
    record Stretch(long first, long last) {}

    private static final String WITHIN = "seq BETWEEN ? AND ? AND op <> 'V' AND tbl = ";

    private final Database database;
    private final Catalog catalog;

    Restoring(Database database, Catalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /// The tables that the stretch is about, among them [ChangeLog#OFFENDERS].
    List<TableId> tables(Stretch stretch) throws SQLException {
        return database.list(
                "SELECT DISTINCT tbl FROM keyline_log WHERE seq BETWEEN ? AND ? AND op <> 'V' ORDER BY tbl",
                row -> new TableId(row.getInt(1)),
                stretch.first(),
                stretch.last());
    }

    /// Restores the rows of one table: takes out every row that the stretch touched, then puts in those that were
    /// there. In between no two rows of both states can collide.
    void rows(TableId id, Stretch stretch, Way way) throws SQLException {
        PhysicalTable table = catalog.table(id);
        String name = Physical.quoted(id);
        long removed = database.change(
                "DELETE FROM %s WHERE \"rid\" IN (SELECT rid FROM keyline_log WHERE %s%d)"
                        .formatted(name, WITHIN, id.value()),
                stretch.first(),
                stretch.last());
        String columns =
                table.columns().stream().map(column -> ", " + column.quoted()).collect(Collectors.joining());
        String values = IntStream.rangeClosed(1, table.columns().size())
                .mapToObj(i -> ", v" + i)
                .collect(Collectors.joining());
        long added = database.change(
                "INSERT INTO %s(\"rid\"%s) SELECT rid%s FROM keyline_log WHERE %s"
                        .formatted(name, columns, values, images(id, "rid", way)),
                stretch.first(),
                stretch.last());
        catalog.become(catalog.now().with(table.withRows(table.rows() - removed + added)));
    }

    /// Restores the offenders.
    void offenders(Stretch stretch, Way way) throws SQLException {
        database.change(
                "DELETE FROM keyline_offenders WHERE (kind, id, rid) IN (SELECT v1, v2, rid FROM keyline_log WHERE "
                        + WITHIN + "0)",
                stretch.first(),
                stretch.last());
        database.change(
                "INSERT INTO keyline_offenders(kind, id, rid, tbl) SELECT v1, v2, rid, v3 FROM keyline_log WHERE "
                        + images(ChangeLog.OFFENDERS, "v1, v2, rid", way),
                stretch.first(),
                stretch.last());
    }

    private static String images(TableId table, String identity, Way way) {
        return "seq IN (SELECT %s(seq) FROM keyline_log WHERE %s%d GROUP BY %s) AND op IN (%s)"
                .formatted(way.decisive, WITHIN, table.value(), identity, way.images);
    }
}
