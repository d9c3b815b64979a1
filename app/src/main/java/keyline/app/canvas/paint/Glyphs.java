package keyline.app.canvas.paint;

import java.util.List;
import keyline.app.canvas.paint.Glyph.Disc;
import keyline.app.canvas.paint.Glyph.Fill;
import keyline.app.canvas.paint.Glyph.Line;
import keyline.app.canvas.paint.Glyph.Ring;
import keyline.app.canvas.paint.Glyph.Stroke;
import keyline.app.canvas.route.Multiplicity;
import keyline.model.diagram.Notation;

/// The glyphs of the canvas. Marks of columns are put at the middle of their row; ends of lines at the table's edge,
/// seen on its right side.
final class Glyphs {

    /// The mark of a column of the primary key.
    static final Glyph KEY =
            new Glyph(List.of(new Ring(-4, 0, 3), new Line(-1, 0, 5.5, 0), new Line(3.5, 0, 3.5, 3)), 1.4);

    /// The mark of a column of a foreign key.
    static final Glyph LINK =
            new Glyph(List.of(new Disc(-4, 0, 2.4, Fill.COLOUR), new Line(-2, 0, 1.5, 0), new Ring(3.5, 0, 2.1)), 1.3);

    /// The dot that a key mark has besides when its column is part of a foreign key too.
    static final Glyph LINKED = new Glyph(List.of(new Disc(-4, 0, 1.3, Fill.COLOUR)), 1);

    /// The handle from which a relation is dragged.
    static final Glyph HANDLE = new Glyph(List.of(new Disc(0, 0, 5, Fill.GROUND), new Ring(0, 0, 5)), 2);

    /// The end of a relation in hand.
    static final Glyph DROP = new Glyph(List.of(new Disc(0, 0, 4, Fill.COLOUR)), 1);

    private static final Glyph NOTHING = new Glyph(List.of(), 1);

    private static final List<Stroke> ONE = List.of(new Line(7, -5, 7, 5), new Line(11, -5, 11, 5));
    private static final List<Stroke> MAYBE_ONE =
            List.of(new Line(7, -5, 7, 5), new Disc(15, 0, 4, Fill.GROUND), new Ring(15, 0, 4));
    private static final List<Stroke> MANY =
            List.of(new Line(0, -6, 10, 0), new Line(0, 6, 10, 0), new Disc(14, 0, 4, Fill.GROUND), new Ring(14, 0, 4));
    private static final List<Stroke> DIAMOND = List.of(
            new Disc(7, 0, 4, Fill.GROUND),
            new Line(1, 0, 7, -5),
            new Line(7, -5, 13, 0),
            new Line(13, 0, 7, 5),
            new Line(7, 5, 1, 0));

    private Glyphs() {}

    /// The child's end of a line; nothing is drawn where figures are written instead.
    static Glyph childEnd(Notation notation, Multiplicity children, double width) {
        return switch (notation) {
            case CROWS_FOOT -> crowsFoot(children, width);
            case IDEF1X -> new Glyph(List.of(new Disc(5, 0, 4.5, Fill.COLOUR)), width);
            case UML, NUMBERS -> NOTHING;
        };
    }

    /// The parent's end of a line; nothing is drawn where figures are written instead.
    static Glyph parentEnd(Notation notation, Multiplicity parents, double width) {
        return switch (notation) {
            case CROWS_FOOT -> crowsFoot(parents, width);
            case IDEF1X -> parents == Multiplicity.ZERO_OR_ONE ? new Glyph(DIAMOND, width) : NOTHING;
            case UML, NUMBERS -> NOTHING;
        };
    }

    private static Glyph crowsFoot(Multiplicity multiplicity, double width) {
        return new Glyph(
                switch (multiplicity) {
                    case EXACTLY_ONE -> ONE;
                    case ZERO_OR_ONE -> MAYBE_ONE;
                    case ZERO_OR_MANY -> MANY;
                },
                width);
    }

    /// What is written at the end of a line where the notation has figures; empty where it has drawings.
    static String figure(Notation notation, Multiplicity multiplicity) {
        return switch (notation) {
            case CROWS_FOOT, IDEF1X -> "";
            case UML, NUMBERS ->
                switch (multiplicity) {
                    case EXACTLY_ONE -> "1";
                    case ZERO_OR_ONE -> "0..1";
                    case ZERO_OR_MANY -> notation == Notation.UML ? "0..*" : "n";
                };
        };
    }
}
