package keyline.persistence.store.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import keyline.model.ColumnId;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowSearch;
import keyline.persistence.store.bench.Turns.Medians;

/// What the window asks before it changes anything: what a deletion would take along, and which parent is meant.
final class Lookups {

    private static final int DESCENDANTS = 100_000;
    private static final int TURNS = 7;
    private static final double KEYSTROKE = 50_000;

    private final Path folder;
    private final Consumer<Figure> figures;

    Lookups(Path folder, Consumer<Figure> figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void preview() throws IOException, SQLException {
        try (RawTables raw = new RawTables(folder.resolve("raw-family.db"));
                StoreTables store =
                        new StoreTables(folder.resolve("family.db"), Subject.linked(), Subject.rows(1, DESCENDANTS))) {
            raw.fill(1, DESCENDANTS);
            RowEdit.Delete deletion = new RowEdit.Delete(Subject.CUSTOMERS, List.of(1L));
            Medians both = Turns.of(
                    2,
                    TURNS,
                    () -> store.ask(all -> all.preview(deletion)),
                    () -> Turns.micros(() -> raw.run(
                            "SAVEPOINT preview", "DELETE FROM customers", "ROLLBACK TO preview", "RELEASE preview")));
            figures.accept(new Figure("cascade of 100,000 rows previewed", both.one(), both.other(), 1.5));
        }
    }

    /// @param parents how many there are to choose from
    void search(int parents) throws IOException, SQLException {
        try (StoreTables store =
                new StoreTables(folder.resolve("parents.db"), Subject.linked(), Subject.rows(parents, 1))) {
            Random random = new Random(11);
            Medians both = Turns.of(20, 201, () -> store.ask(all -> all.search(typed(random, parents))), () -> 0);
            figures.accept(new Figure("keystroke in a list of parents", both.one(), 0, KEYSTROKE));
        }
    }

    /// Some first letters of a name.
    private static RowSearch typed(Random random, int parents) {
        String name = Subject.name(random.nextInt(parents) + 1L);
        String text = name.substring(0, random.nextInt(name.length()) + 1);
        List<ColumnId> columns = List.of(Subject.CUSTOMER, Subject.NAME);
        return new RowSearch(Subject.CUSTOMERS, columns, text, RowSearch.Where.START, Long.MIN_VALUE, 50);
    }
}
