package keyline.app.canvas.paint;

import java.util.List;

/// A small drawing of strokes, such as a key or a crow's foot. Its coordinates are pixels at 100 % from the point at
/// which it is put.
///
/// @param strokes in the order in which they are painted
/// @param width of its lines, in pixels at 100 %
public record Glyph(List<Stroke> strokes, double width) {

    public Glyph {
        strokes = List.copyOf(strokes);
    }

    /// One stroke of it.
    public sealed interface Stroke {

        /// The same, left and right exchanged.
        Stroke mirrored();
    }

    /// A straight line.
    public record Line(double x1, double y1, double x2, double y2) implements Stroke {
        @Override
        public Stroke mirrored() {
            return new Line(-x1, y1, -x2, y2);
        }
    }

    /// A circle, empty inside.
    public record Ring(double x, double y, double radius) implements Stroke {
        @Override
        public Stroke mirrored() {
            return new Ring(-x, y, radius);
        }
    }

    /// A filled circle.
    public record Disc(double x, double y, double radius, Fill fill) implements Stroke {
        @Override
        public Stroke mirrored() {
            return new Disc(-x, y, radius, fill);
        }
    }

    /// With what a shape is filled: the colour of the glyph, or that of the ground on which it stands.
    public enum Fill {
        COLOUR,
        GROUND
    }

    /// This glyph with left and right exchanged.
    public Glyph mirrored() {
        return new Glyph(strokes.stream().map(Stroke::mirrored).toList(), width);
    }
}
