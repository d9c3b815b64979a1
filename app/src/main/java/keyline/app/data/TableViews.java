package keyline.app.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import keyline.app.RowSource;
import keyline.app.data.row.Span;
import keyline.model.TableId;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowPage;

/// How someone looks at each of the tables that have been shown. FX thread only.
final class TableViews {

    private static final long MOST_SELECTED = 1000;

    private final RowSource rows;
    private final Map<TableId, ViewState> views = new HashMap<>();

    TableViews(RowSource rows) {
        this.rows = rows;
    }

    ViewState of(TableId table) {
        return views.computeIfAbsent(table, _ -> new ViewState());
    }

    /// The rows of a table that are selected, or were when it was shown last; none of a table that never was.
    CompletableFuture<List<Row>> selectedRows(TableId table) {
        ViewState state = views.get(table);
        if (state == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        Span span = state.span();
        int count = (int) Math.min(MOST_SELECTED, span.bottom() - span.top() + 1);
        return rows.page(state.query(table), span.top(), count).thenApply(RowPage::rows);
    }

    /// Forgets all, as another document is opened.
    void clear() {
        views.clear();
    }
}
