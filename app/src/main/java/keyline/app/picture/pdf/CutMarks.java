package keyline.app.picture.pdf;

import java.util.ArrayList;
import java.util.List;
import keyline.app.picture.pdf.PageGrid.Sheet;
import keyline.model.diagram.Point;

/// What is printed around the diagram on each of several pages: the marks to cut along, shorter ones where a neighbour
/// begins, and which page it is. Points of paper from the upper left corner of the page, y downwards.
///
/// @param label empty on a page that stands alone
public record CutMarks(List<Mark> marks, String label, Point labelAt) {

    private static final double GAP = 4;
    private static final double LONG = 14;
    private static final double SHORT = 7;
    private static final double LABEL_X = 12;
    private static final double LABEL_Y = 16;

    public CutMarks {
        marks = List.copyOf(marks);
    }

    /// A short straight line.
    public record Mark(Point from, Point to) {}

    /// Those of a page.
    public static CutMarks of(PageGrid grid, Sheet sheet) {
        double bottom = grid.height() - grid.margin();
        Point labelAt = new Point(grid.margin() + LABEL_X, bottom + LABEL_Y);
        if (grid.sheets().size() == 1) {
            return new CutMarks(List.of(), "", labelAt);
        }
        double right = grid.width() - grid.margin();
        List<Mark> marks = new ArrayList<>();
        upright(marks, grid, List.of(grid.margin(), right), LONG);
        level(marks, grid, List.of(grid.margin(), bottom), LONG);
        if (sheet.column() + 1 < grid.columns()) {
            upright(marks, grid, List.of(right - PageGrid.OVERLAP), SHORT);
        }
        if (sheet.row() + 1 < grid.rows()) {
            level(marks, grid, List.of(bottom - PageGrid.OVERLAP), SHORT);
        }
        String label = "Row %d of %d, column %d of %d"
                .formatted(sheet.row() + 1, grid.rows(), sheet.column() + 1, grid.columns());
        return new CutMarks(marks, label, labelAt);
    }

    private static void upright(List<Mark> marks, PageGrid grid, List<Double> places, double length) {
        double top = grid.margin();
        double bottom = grid.height() - grid.margin();
        for (double x : places) {
            marks.add(new Mark(new Point(x, top - length), new Point(x, top - GAP)));
            marks.add(new Mark(new Point(x, bottom + GAP), new Point(x, bottom + length)));
        }
    }

    private static void level(List<Mark> marks, PageGrid grid, List<Double> places, double length) {
        double left = grid.margin();
        double right = grid.width() - grid.margin();
        for (double y : places) {
            marks.add(new Mark(new Point(left - length, y), new Point(left - GAP, y)));
            marks.add(new Mark(new Point(right + GAP, y), new Point(right + length, y)));
        }
    }
}
