package keyline.app.data;

import java.util.stream.IntStream;
import keyline.app.data.grid.CellEditor.Exit;
import keyline.app.data.row.Line;
import keyline.app.data.row.Span;

/// Where the cursor goes in the grid when a cell has been typed.
record CellSteps(DataGrid grid) implements CellEditing.Leaving {

    @Override
    public void leave(TableBoard board, Exit exit) {
        Span span = board.span();
        switch (exit) {
            case DOWN -> grid.moveTo(below(board, span));
            case RIGHT -> step(board, 1);
            case LEFT -> step(board, -1);
            case ROW -> board.cursorLine().key().ifPresent(key -> grid.offers().offer(board, key));
            case AWAY -> grid.view().refresh();
        }
    }

    /// In a new row Enter goes through the cells that someone has to fill, then on to the next row.
    private static Span below(TableBoard board, Span span) {
        if (!(board.cursorLine() instanceof Line.OfDraft)) {
            return Span.at(span.line() + 1, span.column());
        }
        return IntStream.range(span.column() + 1, board.columns().size())
                .filter(at -> board.columns().get(at).placeholder().isEmpty())
                .mapToObj(at -> Span.at(span.line(), at))
                .findFirst()
                .orElse(Span.at(span.line() + 1, 0));
    }

    /// Moves the cursor to the next or the previous cell, over the end of a line to the next one.
    void step(TableBoard board, int step) {
        Span span = board.span();
        int last = board.columns().size() - 1;
        int column = span.column() + step;
        if (column > last) {
            grid.moveTo(Span.at(span.line() + 1, 0));
        } else if (column < 0) {
            grid.moveTo(span.line() == 0 ? Span.FIRST : Span.at(span.line() - 1, last));
        } else {
            grid.moveTo(Span.at(span.line(), column));
        }
    }
}
