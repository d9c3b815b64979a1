package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Span;
import keyline.app.data.row.Tsv;
import keyline.app.data.row.Typed;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.persistence.store.CellText;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;

/// Copies cells as a spreadsheet takes them, and pastes what one gave: over rows, and as new rows below them.
final class CellClipboard {

    /// Rows that are copied or pasted at most.
    private static final int MOST = 100_000;

    private final DataGrid grid;

    CellClipboard(DataGrid grid) {
        this.grid = grid;
    }

    private Schema schema() {
        return grid.access().session().document().schema();
    }

    /// Puts the selected cells on the clipboard.
    void copy() {
        grid.board().ifPresent(board -> {
            Span span = board.span();
            int count = (int) Math.min(MOST, span.bottom() - span.top() + 1);
            Later.then(
                    grid.access().rows().page(board.query(), span.top(), count),
                    page -> put(page.rows().stream()
                            .map(row -> texts(board, span, row))
                            .toList()));
        });
    }

    private List<String> texts(TableBoard board, Span span, Row row) {
        return columns(board, span)
                .filter(at -> at < row.values().size())
                .mapToObj(at -> CellText.write(
                        row.values().get(at), board.columns().get(at).column().type(), schema()))
                .toList();
    }

    private static IntStream columns(TableBoard board, Span span) {
        return span.kind() == Span.Kind.LINES
                ? IntStream.range(0, board.columns().size())
                : IntStream.rangeClosed(span.left(), span.right());
    }

    private void put(List<List<String>> cells) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.write(cells));
        Clipboard.getSystemClipboard().setContent(content);
        grid.say(Note.of("Copied " + Count.of(cells.size(), "row")));
    }

    /// Pastes the clipboard's cells from the cursor on.
    void paste() {
        String text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        grid.board().filter(_ -> !text.isEmpty()).ifPresent(board -> paste(board, Tsv.read(text)));
    }

    /// What is pasted becomes drafts first, so nothing is lost when the store refuses it.
    void paste(TableBoard board, List<List<String>> cells) {
        Span span = board.span();
        int left = span.kind() == Span.Kind.LINES ? 0 : span.left();
        long stored = board.pages().total();
        List<LineKey> keys = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, cells.size()); i++) {
            long line = span.top() + i;
            Optional<LineKey> key = line < board.lineCount() ? board.line(line).key() : Optional.empty();
            if (key.isPresent() || line >= stored) {
                keys.add(write(board, key.orElseGet(grid.access().drafts()::begin), left, cells.get(i)));
            }
        }
        offer(board, keys);
        grid.view().refresh();
    }

    private LineKey write(TableBoard board, LineKey key, int left, List<String> cells) {
        Draft draft = grid.access().drafts().of(board.id(), key);
        for (int i = 0; i < cells.size() && left + i < board.columns().size(); i++) {
            GridColumn column = board.columns().get(left + i);
            if (column.fixed().isEmpty()) {
                draft = draft.with(column.id(), read(cells.get(i), column));
            }
        }
        grid.access().drafts().put(board.id(), draft);
        return key;
    }

    private Typed read(String text, GridColumn column) {
        boolean none = text.isEmpty() && column.nullness() == GridColumn.Nullness.NULLABLE;
        return none
                ? new Typed.Read(Value.NULL)
                : Typed.of(text, column.column().type(), schema());
    }

    /// One step of the history if the store takes all; else each line by itself.
    private void offer(TableBoard board, List<LineKey> keys) {
        List<Draft> drafts = keys.stream()
                .map(key -> grid.access().drafts().of(board.id(), key))
                .filter(draft -> draft.isComplete(board.all()))
                .toList();
        if (drafts.size() < 2) {
            drafts.forEach(draft -> grid.offers().offer(board, draft.key()));
            return;
        }
        String label = "Paste %s into %s"
                .formatted(Count.of(drafts.size(), "row"), board.table().name());
        List<RowEdit> edits =
                drafts.stream().map(draft -> draft.edit(board.id())).toList();
        Later.then(grid.access().rows().perform(new RowEdit.All(label, edits)), outcome -> {
            switch (outcome) {
                case RowOutcome.Accepted _ -> accepted(board, drafts);
                case RowOutcome.Refused _ ->
                    drafts.forEach(draft -> grid.offers().offer(board, draft.key()));
            }
        });
    }

    private void accepted(TableBoard board, List<Draft> drafts) {
        Later.then(board.pages().settled(), _ -> {
            drafts.forEach(draft -> grid.access().drafts().drop(board.id(), draft.key()));
            grid.say(Note.undoable("Pasted " + Count.of(drafts.size(), "row")));
            grid.view().refresh();
        });
    }
}
