package keyline.persistence.store.bench;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Measures the store beside plain SQLite.
public final class StoreBench {

    private StoreBench() {}

    /// Measures, and tells each figure as soon as it is there.
    ///
    /// @param folder an empty one, for the files
    /// @param rows how many the table has
    public static void run(Path folder, int rows, Consumer<Figure> figures) throws Exception {
        try (RawTables raw = new RawTables(folder.resolve("raw.db"));
                StoreTables store = new StoreTables(
                        folder.resolve("store.db"), Subject.linked(), Subject.rows(Subject.CUSTOMERS_COUNT, rows))) {
            raw.fill(Subject.CUSTOMERS_COUNT, rows);
            new RowEdits(raw, store, rows, figures).run();
            new DesignEdits(raw, store, figures).run();
        }
    }
}
