package keyline.app.data;

import java.util.List;
import keyline.app.data.cascade.CascadeWords;
import keyline.app.data.cascade.Course;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Span;
import keyline.app.job.Later;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;

/// Deletes the selected rows, once it is known what goes with them, and says what went with them. Selected drafts are
/// discarded.
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
        List<Long> ids = rows.stream().map(Row::id).toList();
        grid.access().consequences().propose(new RowEdit.Delete(board.id(), ids), new Deleting(board, rows));
    }

    /// Rows that are to go.
    private final class Deleting implements Course {

        private final TableBoard board;
        private final List<Row> rows;

        Deleting(TableBoard board, List<Row> rows) {
            this.board = board;
            this.rows = rows;
        }

        @Override
        public void accepted(RowOutcome.Accepted outcome, Cascade cascade) {
            rows.forEach(row -> grid.access().drafts().drop(board.id(), new LineKey.OfRow(row.id())));
            grid.say(Note.undoable(
                    new CascadeWords(grid.access().session().document().schema()).done(cascade)));
            board.view().select(Span.at(board.span().top(), board.span().column()));
            grid.view().refresh();
        }

        @Override
        public void refused(Refusal refusal) {
            grid.say(Note.of(refusal.message()));
        }

        @Override
        public void dropped() {
            grid.view().refresh();
        }

        @Override
        public void failed(Throwable failure) {
            grid.say(Note.of("The store failed; nothing was deleted. " + failure.getMessage()));
        }
    }
}
