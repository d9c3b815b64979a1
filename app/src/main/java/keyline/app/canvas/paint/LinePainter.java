package keyline.app.canvas.paint;

import java.util.List;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.paint.Crossings.Crossing;
import keyline.app.canvas.paint.Ink.Pattern;
import keyline.app.canvas.route.Multiplicity;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.canvas.scene.Spotlight;
import keyline.app.theme.Palette;
import keyline.model.diagram.Notation;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Paints the lines of relations, what stands at their ends, and the badges of pending ones.
final class LinePainter {

    private static final double RADIUS = 8;
    private static final double ENDS_FROM = 0.4;
    private static final double ROUND_FROM = 0.2;
    private static final double BADGE = 18;
    private static final double GAP = 1.75;

    /// Where the circle stands of what is at the end of a line, from the table on.
    private static final double MIDDLE = 14;

    private final Pen pen;
    private final Subject subject;
    private final Palette palette;
    private final Emphasis emphasis;
    private final TextMeasure measure;
    private final AreaGround ground;

    /// @param part of the world in which the lines are
    LinePainter(Pen pen, Subject subject, Emphasis emphasis, Rectangle part) {
        this.pen = pen;
        this.subject = subject;
        this.palette = subject.palette();
        this.emphasis = emphasis;
        this.measure = subject.scene().measure();
        this.ground = new AreaGround(subject.scene().areasIn(part), palette);
    }

    void paint(RelationLine line) {
        pen.begin(line);
        draw(line);
        pen.end(line);
    }

    private void draw(RelationLine line) {
        Ink ink = ink(line);
        RouteLine route = line.route();
        pen.way(route.points(), pen.zoom() < ROUND_FROM ? 0 : RADIUS, ink);
        bracket(route.child(), route.childSide(), ink);
        bracket(route.parent(), route.parentSide(), ink);
        if (showsEnds()) {
            Notation notation = subject.scene().notation();
            Point child = route.points().getFirst();
            Point parent = route.points().getLast();
            end(child, route.childSide(), Glyphs.childEnd(notation, line.children(), 1.5), ink);
            end(parent, route.parentSide(), Glyphs.parentEnd(notation, line.parents(), 1.5), ink);
            figure(child, route.childSide(), line.children(), ink);
            figure(parent, route.parentSide(), line.parents(), ink);
        }
    }

    /// Whether lines are broken where others cross them.
    boolean breaksLines() {
        return showsEnds() && pen.breaksLines();
    }

    /// Whether it is near enough to see what stands at the ends of lines.
    boolean showsEnds() {
        return pen.zoom() >= ENDS_FROM;
    }

    /// Breaks the level line at a crossing, and lets the upright one go through.
    void gap(Crossing crossing) {
        Point at = new Point(crossing.x(), crossing.y());
        pen.fill(new Rectangle(crossing.x() - GAP, crossing.y() - 1, 2 * GAP, 2), ground.at(at));
        pen.way(List.of(at.plus(0, -2), at.plus(0, 2)), 0, solid(ink(crossing.upright())));
    }

    private static Ink solid(Ink ink) {
        return new Ink(ink.colour(), ink.width(), Pattern.SOLID);
    }

    private Ink ink(RelationLine line) {
        Integer pending = subject.state().pending().get(line.key().id());
        if (pending != null) {
            return new Ink(palette.pending(), emphasis.isLit(line) ? 2.2 : 1.8, Pattern.DASHED);
        }
        return emphasis.isLit(line) ? lit(emphasis.tone(line)) : new Ink(palette.line(), 1.5, Pattern.SOLID);
    }

    private Ink lit(Spotlight.Tone tone) {
        return switch (tone) {
            case MEANT -> new Ink(palette.accent(), 2, Pattern.SOLID);
            case LOST -> new Ink(palette.error(), 2, Pattern.SOLID);
            case BLOCKING -> new Ink(palette.pending(), 2, Pattern.SOLID);
        };
    }

    /// The bracket over the columns of a composite key.
    private void bracket(Port port, Side side, Ink ink) {
        if (port.isBracketed()) {
            double edge = side.of(port.box());
            double x = port.at(side).x();
            pen.way(
                    List.of(
                            new Point(edge, port.top()),
                            new Point(x, port.top()),
                            new Point(x, port.bottom()),
                            new Point(edge, port.bottom())),
                    RADIUS / 2,
                    solid(ink));
        }
    }

    private void end(Point at, Side side, Glyph glyph, Ink ink) {
        if (!glyph.strokes().isEmpty()) {
            Glyph turned = side == Side.LEFT ? glyph.mirrored() : glyph;
            double outwards = side == Side.LEFT ? -MIDDLE : MIDDLE;
            pen.glyph(turned, at, ink.colour(), ground.at(at.plus(outwards, 0)));
        }
    }

    private void figure(Point at, Side side, Multiplicity multiplicity, Ink ink) {
        String text = Glyphs.figure(subject.scene().notation(), multiplicity);
        if (!text.isEmpty()) {
            double x = side == Side.RIGHT ? 5 : -5 - measure.width(text, Face.COUNT);
            pen.text(text, at.plus(x, -4), Face.COUNT, ink.colour());
        }
    }

    /// The number of offending rows, in the middle of a pending line.
    void badge(RelationLine line) {
        Integer count = subject.state().pending().get(line.key().id());
        if (count != null && showsEnds()) {
            String text = count.toString();
            double textWidth = measure.width(text, Face.MARK);
            double width = Math.max(28, Math.ceil(textWidth) + 16);
            Point middle = line.route().middle();
            pen.card(
                    new Rectangle(Math.rint(middle.x() - width / 2), Math.rint(middle.y() - BADGE / 2), width, BADGE),
                    Card.plain(palette.pendingSoft(), palette.pending(), 1, BADGE / 2));
            pen.text(text, middle.plus(-textWidth / 2, 4), Face.MARK, palette.pendingText());
        }
    }
}
