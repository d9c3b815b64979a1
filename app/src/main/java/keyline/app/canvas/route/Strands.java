package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keyline.model.diagram.Rectangle;

/// Pieces of lines that lie on each other, taken as one. The lines to the hub of a schema share a stem: to another line
/// that is one thing to keep off and to cross, not a hundred.
final class Strands {

    private static final Comparator<Rectangle> ALONG_X =
            Comparator.comparingDouble(Rectangle::y).thenComparingDouble(Rectangle::x);
    private static final Comparator<Rectangle> ALONG_Y =
            Comparator.comparingDouble(Rectangle::x).thenComparingDouble(Rectangle::y);

    private Strands() {}

    /// The pieces with those joined that overlap, as rectangles without thickness.
    static List<Rectangle> of(List<Rectangle> pieces) {
        if (pieces.size() < 2) {
            return pieces;
        }
        List<Rectangle> upright = new ArrayList<>();
        List<Rectangle> level = new ArrayList<>();
        pieces.forEach(piece -> (piece.height() > 0 ? upright : level).add(piece));
        upright.sort(ALONG_Y);
        level.sort(ALONG_X);
        List<Rectangle> strands = new ArrayList<>();
        addJoined(upright, strands);
        addJoined(level, strands);
        return strands;
    }

    private static void addJoined(List<Rectangle> sorted, List<Rectangle> strands) {
        int first = strands.size();
        for (Rectangle piece : sorted) {
            if (strands.size() > first && piece.touches(strands.getLast())) {
                strands.add(strands.removeLast().union(piece));
            } else {
                strands.add(piece);
            }
        }
    }
}
