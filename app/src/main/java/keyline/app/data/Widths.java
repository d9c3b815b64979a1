package keyline.app.data;

import java.util.List;
import java.util.stream.Stream;
import keyline.app.data.row.CellContent;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;

/// How wide columns are before someone draws them wider: as header and first rows need it, in px.
final class Widths {

    private static final double LEAST = 72;
    private static final double MOST = 320;
    private static final double MARGIN = 34;
    private static final double NAME = 7.6;
    private static final double TYPE = 6.4;
    private static final double CELL = 7.3;
    private static final double LINK = 180;
    private static final int SAMPLE = 40;

    private Widths() {}

    /// By its header alone.
    static double of(GridColumn column) {
        String beside = column.beside();
        double mark = column.mark() == GridColumn.Mark.NONE ? 0 : 18;
        double width = MARGIN + mark + NAME * column.name().length() + 8 + TYPE * beside.length();
        return Math.rint(Math.clamp(width, LEAST, MOST));
    }

    /// By the header and the rows that are shown first.
    static double of(GridColumn column, TableBoard board) {
        List<Line> lines = Stream.iterate(
                        0L, at -> at < Math.min(SAMPLE, board.pages().total()), at -> at + 1)
                .map(board::line)
                .toList();
        double widest = lines.stream()
                .mapToDouble(line -> characters(board.content(line, column)) * CELL + MARGIN)
                .max()
                .orElse(0);
        double least = column.link().isPresent() ? Math.max(LINK, of(column)) : of(column);
        return Math.rint(Math.clamp(widest, least, Math.max(MOST, least)));
    }

    private static int characters(CellContent content) {
        return switch (content) {
            case CellContent.Plain(String text) -> text.length();
            case CellContent.Chip(String key, String summary) -> key.length() + summary.length() + 3;
            case CellContent.Unreadable(String text) -> text.length();
            case CellContent.Blank _,
                    CellContent.Null _,
                    CellContent.Truth _,
                    CellContent.Hint _,
                    CellContent.Needed _ -> 4;
        };
    }
}
