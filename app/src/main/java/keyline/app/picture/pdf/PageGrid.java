package keyline.app.picture.pdf;

import java.util.ArrayList;
import java.util.List;
import keyline.model.diagram.Rectangle;

/// Which part of a diagram stands on which page. Neighbours have a strip in common to be glued together by.
///
/// Lengths of paper are points, those of the diagram are pixels at 100 %; a pixel is three quarters of a point there.
///
/// @param width of a page
/// @param height of a page
/// @param margin around what is printed
/// @param scale points for one pixel of the diagram
public record PageGrid(double width, double height, double margin, double scale, List<Sheet> sheets) {

    /// What two neighbours have in common: 10 mm.
    static final double OVERLAP = 28.35;

    private static final double MARGIN = 36;
    private static final double POINTS_PER_PIXEL = 0.75;

    /// The longest side that readers of PDF show.
    private static final double LONGEST = 14_400;

    public PageGrid {
        sheets = List.copyOf(sheets);
    }

    /// One page.
    ///
    /// @param row from 0
    /// @param column from 0
    /// @param part of the diagram that it shows
    public record Sheet(int row, int column, Rectangle part) {}

    /// The pages of a diagram.
    public static PageGrid of(Rectangle area, PageSetup setup) {
        if (setup.paper().isEmpty()) {
            double scale = Math.min(
                    POINTS_PER_PIXEL * setup.scale().orElse(1.0), LONGEST / Math.max(area.width(), area.height()));
            return new PageGrid(area.width() * scale, area.height() * scale, 0, scale, List.of(new Sheet(0, 0, area)));
        }
        PageGrid portrait = on(setup.paper().get().width(), setup.paper().get().height(), area, setup);
        PageGrid landscape =
                on(setup.paper().get().height(), setup.paper().get().width(), area, setup);
        return switch (setup.orientation()) {
            case PORTRAIT -> portrait;
            case LANDSCAPE -> landscape;
            case BEST -> landscape.isBetterThan(portrait) ? landscape : portrait;
        };
    }

    private boolean isBetterThan(PageGrid other) {
        return sheets.size() == other.sheets.size() ? scale > other.scale : sheets.size() < other.sheets.size();
    }

    private static PageGrid on(double width, double height, Rectangle area, PageSetup setup) {
        double innerWidth = width - 2 * MARGIN;
        double innerHeight = height - 2 * MARGIN;
        double fitted = Math.min(innerWidth / area.width(), innerHeight / area.height());
        double scale =
                setup.scale().map(wanted -> wanted * POINTS_PER_PIXEL).orElse(Math.min(fitted, POINTS_PER_PIXEL));
        List<Sheet> sheets = sheets(area, innerWidth / scale, innerHeight / scale, OVERLAP / scale);
        return new PageGrid(width, height, MARGIN, scale, sheets);
    }

    private static List<Sheet> sheets(Rectangle area, double width, double height, double overlap) {
        int columns = count(area.width(), width, overlap);
        int rows = count(area.height(), height, overlap);
        double left = area.centreX() - (columns * (width - overlap) + overlap) / 2;
        double top = area.centreY() - (rows * (height - overlap) + overlap) / 2;
        List<Sheet> sheets = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = left + column * (width - overlap);
                double y = top + row * (height - overlap);
                sheets.add(new Sheet(row, column, new Rectangle(x, y, width, height)));
            }
        }
        return sheets;
    }

    private static int count(double length, double page, double overlap) {
        return (int) Math.max(1, Math.ceil((length - overlap) / (page - overlap) - 1e-9));
    }

    /// How large the diagram is printed, 100 for the size of the screen.
    public double percent() {
        return scale / POINTS_PER_PIXEL * 100;
    }

    /// How many pages lie above one another.
    public int rows() {
        return sheets.getLast().row() + 1;
    }

    /// How many pages lie beside one another.
    public int columns() {
        return sheets.getLast().column() + 1;
    }
}
