package keyline.app.data;

import java.util.List;
import java.util.function.Consumer;
import keyline.app.RowSource;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;

/// The rows of a query as exports want them, read in pages by a job. Its thread waits for the store, so it must not be the FX
/// thread.
record ShownRows(RowSource rows, RowQuery query, Consumer<Double> progress) implements SampleRows {

    private static final int PAGE = 10_000;

    @Override
    public void forEach(Table table, Consumer<List<Value>> row) {
        long offset = 0;
        RowPage page = read(offset);
        while (!page.rows().isEmpty()) {
            page.rows().stream().map(Row::values).forEach(row);
            offset += page.rows().size();
            progress.accept((double) offset / Math.max(1, page.total()));
            page = read(offset);
        }
    }

    private RowPage read(long offset) {
        return rows.page(query, offset, PAGE).join();
    }
}
