package keyline.app.data;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Span;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.edit.Singular;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;

/// Deletes the selected rows and says what went with them. Selected drafts are discarded.
final class RowDeletion {

    /// Rows that are deleted in one step at most.
    private static final int MOST = 100_000;

    private final DataGrid grid;

    RowDeletion(DataGrid grid) {
        this.grid = grid;
    }

    /// Deletes the rows that are selected, or that of the cursor.
    void deleteSelected() {
        grid.board().ifPresent(board -> {
            Span span = board.span();
            long stored = board.pages().total();
            for (long line = Math.max(stored, span.top()); line <= span.bottom(); line++) {
                board.line(Math.max(stored, span.top())).key().ifPresent(grid::discard);
            }
            if (span.top() < stored) {
                int count = (int) Math.min(MOST, Math.min(stored - 1, span.bottom()) - span.top() + 1);
                Later.then(
                        grid.access().rows().page(board.query(), span.top(), count),
                        page -> delete(board, page.rows()));
            }
        });
    }

    /// Deletes these rows.
    void delete(TableBoard board, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        RowEdit.Delete delete =
                new RowEdit.Delete(board.id(), rows.stream().map(Row::id).toList());
        CompletableFuture<Cascade> preview = grid.access().rows().preview(delete);
        Later.then(
                grid.access().rows().perform(delete),
                outcome -> Later.then(preview, cascade -> done(board, rows, outcome, cascade)));
    }

    private void done(TableBoard board, List<Row> rows, RowOutcome outcome, Cascade cascade) {
        switch (outcome) {
            case RowOutcome.Accepted _ -> deleted(board, rows, cascade);
            case RowOutcome.Refused(var refusal) -> {
                LineKey key = new LineKey.OfRow(culprit(board, rows, refusal).id());
                grid.access().drafts().put(board.id(), Draft.of(key).refused(refusal));
                grid.blame(board.id(), key);
                grid.view().refresh();
            }
        }
    }

    /// The row that can't be deleted, by the values that the refusal names.
    private static Row culprit(TableBoard board, List<Row> rows, Refusal refusal) {
        List<ColumnId> columns = board.all().stream().map(GridColumn::id).toList();
        return rows.stream()
                .filter(row -> refusal.columns().stream()
                        .map(columns::indexOf)
                        .map(at -> at < 0 || at >= row.values().size()
                                ? Value.NULL
                                : row.values().get(at))
                        .toList()
                        .equals(refusal.values()))
                .findFirst()
                .orElse(rows.getFirst());
    }

    private void deleted(TableBoard board, List<Row> rows, Cascade cascade) {
        rows.forEach(row -> grid.access().drafts().drop(board.id(), new LineKey.OfRow(row.id())));
        grid.say(Note.undoable(
                sentence(cascade, grid.access().session().document().schema())));
        board.view().select(Span.at(board.span().top(), board.span().column()));
        grid.view().refresh();
    }

    /// "Deleted 1 customer and 3 orders, changed 2 invoices"
    static String sentence(Cascade cascade, Schema schema) {
        String deleted = rows(cascade, schema, List.of(Cascade.Kind.DELETED));
        String changed =
                rows(cascade, schema, List.of(Cascade.Kind.CHANGED, Cascade.Kind.SET_NULL, Cascade.Kind.SET_DEFAULT));
        return "Deleted " + deleted + (changed.isEmpty() ? "" : ", changed " + changed);
    }

    private static String rows(Cascade cascade, Schema schema, List<Cascade.Kind> kinds) {
        List<TableId> tables = cascade.effects().stream()
                .filter(effect -> kinds.contains(effect.kind()))
                .map(Effect::table)
                .distinct()
                .toList();
        List<String> parts = tables.stream()
                .map(table -> count(table, sum(cascade, table, kinds), schema))
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : parts.stream().limit(parts.size() - 1).collect(Collectors.joining(", ")) + " and " + parts.getLast();
    }

    private static long sum(Cascade cascade, TableId table, List<Cascade.Kind> kinds) {
        return cascade.effects().stream()
                .filter(effect -> effect.table().equals(table) && kinds.contains(effect.kind()))
                .mapToLong(Effect::count)
                .sum();
    }

    private static String count(TableId table, long count, Schema schema) {
        Optional<Table> found = schema.tables().find(table);
        String name = found.map(Table::name).orElse("rows");
        return Count.number(count) + " " + (count == 1 ? Singular.of(name) : name).replace('_', ' ');
    }
}
