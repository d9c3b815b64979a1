package keyline.app.canvas.paint;

import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.paint.Ink.Pattern;
import keyline.app.canvas.scene.Guide;
import keyline.app.canvas.scene.LinkDrag;
import keyline.app.theme.Palette;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Paints what a gesture has in hand, over everything else: the marquee, guides, and a relation that is being dragged.
/// Lines keep their size on the screen whatever the zoom.
final class GesturePainter {

    private static final double RADIUS = 8;
    private static final double STUB = 20;

    private final Pen pen;
    private final Palette palette;
    private final double pixel;

    GesturePainter(Pen pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
        this.pixel = 1 / pen.zoom();
    }

    void marquee(Rectangle area) {
        pen.card(area, Card.plain(palette.accent().deriveColor(0, 1, 1, 0.08), palette.accent(), pixel, 0));
    }

    void guide(Guide guide) {
        pen.way(List.of(guide.from(), guide.to()), 0, new Ink(palette.accent(), pixel, Pattern.SOLID));
    }

    void link(LinkDrag link) {
        Color colour = colour(link);
        pen.way(way(link), RADIUS, new Ink(colour, 2, Pattern.SOLID));
        pen.glyph(Glyphs.HANDLE, link.from(), colour, palette.surface());
        pen.glyph(Glyphs.DROP, link.to(), colour, palette.surface());
    }

    private Color colour(LinkDrag link) {
        return switch (link.verdict()) {
            case VALID -> palette.valid();
            case INVALID -> palette.error();
            case NONE -> palette.accent();
        };
    }

    /// Out of the handle, then halfway across, and to the pointer.
    private static List<Point> way(LinkDrag link) {
        Point from = link.from();
        Point to = link.to();
        double half = (to.x() - from.x()) / 2 * link.side().direction();
        double x = from.x() + Math.max(STUB, half) * link.side().direction();
        return List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
    }
}
