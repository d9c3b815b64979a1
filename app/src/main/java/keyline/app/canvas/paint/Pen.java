package keyline.app.canvas.paint;

import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.NoteFigure;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What a scene is painted with, in world coordinates: on the screen ([ScreenPen]) or into a file of shapes.
public interface Pen {

    /// The zoom at which it paints; 1 at 100 %.
    double zoom();

    /// Whether lines are broken where others cross them. In files the crossings of very many lines would take more room
    /// than all the rest.
    default boolean breaksLines() {
        return true;
    }

    /// What follows belongs to a table or view. Only pens that keep things together need to know.
    default void begin(PlacedTable table) {}

    /// What followed belonged to it.
    default void end(PlacedTable table) {}

    /// What follows belongs to the line of a relation.
    default void begin(RelationLine line) {}

    /// What followed belonged to it.
    default void end(RelationLine line) {}

    /// Fills a rectangle.
    void fill(Rectangle area, Color colour);

    /// Paints a card.
    void card(Rectangle area, Card card);

    /// Writes a text; `start` is the left end of its baseline.
    void text(String text, Point start, Face face, Color colour);

    /// Writes a line whose face changes on the way; `start` is the left end of its baseline.
    default void line(List<NoteFigure.Span> spans, Point start, Color colour) {
        for (NoteFigure.Span span : spans) {
            text(span.text(), start.plus(span.x(), 0), span.face(), colour);
        }
    }

    /// Writes a title in the middle of `area`, as large as it fits there on a line or two, between 7 and 11 pixels of
    /// the screen.
    void title(String text, Rectangle area, Color colour);

    /// Draws a line along horizontal and vertical segments, its corners rounded.
    ///
    /// @param points two or more, each in line with the next
    /// @param radius of the corners, less where segments are short
    void way(List<Point> points, double radius, Ink ink);

    /// Draws a glyph at a point.
    ///
    /// @param ground the colour on which it stands
    void glyph(Glyph glyph, Point at, Color colour, Color ground);
}
