package keyline.persistence.store.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/// Measures the store beside plain SQLite.
public final class StoreBench {

    private StoreBench() {}

    /// Measures, and tells each figure as soon as it is there.
    ///
    /// @param folder an empty one, for the files
    /// @param rows how many the table has
    /// @throws IOException when the disk or SQLite fails
    public static void run(Path folder, int rows, Consumer<Figure> figures) throws IOException {
        try {
            measure(folder, rows, figures);
        } catch (SQLException e) {
            throw new IOException("Plain SQLite failed: " + e.getMessage(), e);
        }
    }

    private static void measure(Path folder, int rows, Consumer<Figure> figures) throws IOException, SQLException {
        try (RawTables raw = new RawTables(folder.resolve("raw.db"));
                StoreTables store = new StoreTables(
                        folder.resolve("store.db"), Subject.linked(), Subject.rows(Subject.CUSTOMERS_COUNT, rows))) {
            raw.fill(Subject.CUSTOMERS_COUNT, rows);
            new Pages(store, rows, figures).run();
            new RowEdits(raw, store, rows, figures).run();
            new DesignEdits(raw, store, figures).run();
        }
        TypeChanges.run(folder, rows, figures);
        Lookups lookups = new Lookups(folder, figures);
        lookups.preview();
        lookups.search(rows);
    }
}
