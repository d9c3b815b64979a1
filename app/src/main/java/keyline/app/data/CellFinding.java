package keyline.app.data;

import java.util.Optional;
import keyline.app.data.find.FindBar;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Span;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.persistence.store.FindQuery;
import keyline.persistence.store.FindQuery.Way;
import keyline.persistence.store.FoundCell;

/// Looks for a text among all rows of the shown table, in the order and under the filters of the grid. The store does the looking;
/// an answer that comes when something else is looked for is dropped.
final class CellFinding implements FindBar.Finding {

    private final EditableGrid grid;
    private final FindBar bar = new FindBar(this);
    private int asked;

    CellFinding(EditableGrid grid) {
        this.grid = grid;
    }

    FindBar bar() {
        return bar;
    }

    /// Shows the bar.
    void open() {
        bar.show();
    }

    @Override
    public void close() {
        asked++;
        bar.hide();
        grid.view().takeFocus();
    }

    @Override
    public void typed(String text) {
        grid.board().ifPresent(board -> find(board, text, board.span().line() - 1, Way.NEXT));
    }

    @Override
    public void go(String text, Way way) {
        grid.board().ifPresent(board -> find(board, text, board.span().line(), way));
    }

    private void find(TableBoard board, String text, long from, Way way) {
        int number = ++asked;
        Later.then(grid.grid().access().rows().find(new FindQuery(board.query(), text, from, way)), found -> {
            if (number == asked) {
                found.ifPresentOrElse(cell -> show(board, cell, ""), () -> round(board, text, way));
            }
        });
    }

    /// Goes on from the other end.
    private void round(TableBoard board, String text, Way way) {
        int number = ++asked;
        long end = way == Way.NEXT ? -1 : board.pages().total();
        String where = way == Way.NEXT ? "from the first row on" : "from the last row back";
        Later.then(grid.grid().access().rows().find(new FindQuery(board.query(), text, end, way)), found -> {
            if (number == asked) {
                found.ifPresentOrElse(cell -> show(board, cell, ", " + where), () -> bar.say("No cell has it."));
            }
        });
    }

    private void show(TableBoard board, FoundCell cell, String remark) {
        int column = board.columns().stream().map(GridColumn::id).toList().indexOf(cell.column());
        grid.grid().moveTo(Span.at(cell.index(), Math.max(0, column)));
        bar.say("Row %s, %s%s".formatted(Count.number(cell.index() + 1), name(board, cell.column()), remark));
    }

    private static String name(TableBoard board, ColumnId column) {
        Optional<GridColumn> found =
                board.all().stream().filter(each -> each.id().equals(column)).findFirst();
        return found.map(GridColumn::name).orElse("");
    }
}
