package keyline.app.data;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import keyline.app.data.row.Span;
import keyline.app.data.row.Tsv;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.persistence.store.CellText;
import keyline.persistence.store.Row;

/// Copies cells as a spreadsheet takes them.
final class CellClipboard {

    /// Rows that are copied at most.
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
                            .filter(row -> row.values().size() == board.all().size())
                            .map(row -> texts(board, span, row))
                            .toList()));
        });
    }

    private List<String> texts(TableBoard board, Span span, Row row) {
        return columns(board, span)
                .mapToObj(board.columns()::get)
                .map(column -> CellText.write(
                        row.values().get(board.all().indexOf(column)), column.column().type(), schema()))
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
}
