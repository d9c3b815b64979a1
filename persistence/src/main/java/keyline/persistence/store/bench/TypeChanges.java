package keyline.persistence.store.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Document;
import keyline.model.Table;
import keyline.persistence.store.Cure;
import keyline.persistence.store.Pending;
import keyline.persistence.store.RowEdit;

/// Gives columns another type in which their values are others; SQLite's own way is to copy the table with the same
/// expression.
final class TypeChanges {

    private static final int TURNS = 5;
    private static final double BUDGET = 1.3;

    private final RawTables raw;
    private final StoreTables store;
    private final int rows;
    private final Consumer<Figure> figures;

    private TypeChanges(RawTables raw, StoreTables store, int rows, Consumer<Figure> figures) {
        this.raw = raw;
        this.store = store;
        this.rows = rows;
        this.figures = figures;
    }

    /// @param rows how many the table has
    static void run(Path folder, int rows, Consumer<Figure> figures) throws IOException, SQLException {
        try (RawTables raw = new RawTables(folder.resolve("raw-readings.db"));
                StoreTables store =
                        new StoreTables(folder.resolve("readings.db"), Readings.document(), Readings.rows(rows))) {
            new TypeChanges(raw, store, rows, figures).run();
        }
    }

    /// A change of type.
    ///
    /// @param name of the column in plain SQLite
    /// @param declared its type and check there after the change
    /// @param value the new value in SQL
    /// @param mending what the user does then about the values that didn't convert
    private record Change(
            ColumnId column, String name, Plain type, String declared, String value, List<RowEdit> mending) {

        Document of(Document document) {
            Table table = document.schema().table(Readings.TABLE);
            return document.with(table.with(table.column(column).withType(type)));
        }
    }

    private void run() throws IOException, SQLException {
        measure(
                "text to whole number",
                new Change(
                        Readings.CODE,
                        "code",
                        Plain.BIGINT,
                        "INTEGER",
                        "iif(CAST(CAST(code AS INTEGER) AS TEXT) = code, CAST(code AS INTEGER), code)",
                        List.of()));
        measure(
                "text to date",
                new Change(
                        Readings.DAY,
                        "day",
                        Plain.DATE,
                        "TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND day IS date(day))",
                        "iif(substr(day, 11) IN (' 00:00:00', 'T00:00:00'), substr(day, 1, 10), day)",
                        List.of()));
        measure(
                "decimal to text",
                new Change(
                        Readings.PRICE,
                        "price",
                        Plain.TEXT,
                        "TEXT",
                        "iif(price = CAST(price AS INTEGER), CAST(CAST(price AS INTEGER) AS TEXT), CAST(price AS"
                                + " TEXT))",
                        List.of()));
        measure(
                "real to whole number, 1 in 100 as accepted",
                new Change(
                        Readings.LEVEL,
                        "level",
                        Plain.BIGINT,
                        "INTEGER",
                        "iif(level = CAST(level AS INTEGER) AND abs(level) < 1e15, CAST(level AS INTEGER),"
                                + " CAST(level - 0.5 AS INTEGER))",
                        List.of(acceptance())));
    }

    private static RowEdit acceptance() {
        Pending.What type = new Pending.OfType(Readings.LEVEL);
        Cure.Target target = new Cure.Target(Readings.TABLE, type, Cure.Extent.ALL);
        return new Cure.Convert("Convert the rest", target, Readings.LEVEL, Readings.accepted());
    }

    private void measure(String what, Change change) throws IOException, SQLException {
        double[] done = new double[TURNS];
        double[] copied = new double[TURNS];
        double[] undone = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            raw.run(Readings.making(rows));
            done[i] = store.follow(change.of(store.document())) + store.edit(change.mending());
            copied[i] = Turns.micros(() -> rebuild(change));
            undone[i] = store.undo(1 + change.mending().size());
        }
        double took = Turns.median(done);
        figures.accept(new Figure("type changed, " + what, took, Turns.median(copied), BUDGET));
        figures.accept(new Figure("undo type changed, " + what, Turns.median(undone), took, 1));
    }

    private void rebuild(Change change) throws SQLException {
        raw.run(
                "PRAGMA foreign_keys = OFF",
                "BEGIN",
                Readings.table("readings_new", change.name(), change.declared()),
                "INSERT INTO readings_new SELECT %s FROM readings"
                        .formatted(Readings.list(change.name(), change.value())),
                "DROP TABLE readings",
                "ALTER TABLE readings_new RENAME TO readings",
                Readings.INDEX,
                "PRAGMA foreign_key_check(readings)",
                "COMMIT",
                "PRAGMA foreign_keys = ON");
    }
}
