package keyline.app.canvas.paint;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.paint.Color;
import keyline.app.canvas.paint.Ink.Pattern;

/// Pictures of glyphs and corners at the scale at which they are painted, made once.
final class Stamps {

    private static final long MOST_BYTES = 4_000_000;

    private final Map<Object, Stamp> stamps = new HashMap<>();
    private long bytes;

    private record GlyphKey(Glyph glyph, Color colour, Color ground, double scale) {}

    private record TurnKey(Turn turn, Color colour, Pattern pattern) {}

    private record CardKey(Card card, int right, int down, double scale) {}

    /// A corner of a line in device pixels.
    ///
    /// @param right 1 when the line goes from the corner to the right, -1 when to the left
    /// @param down 1 when it goes from the corner downwards, -1 when upwards
    record Turn(int right, int down, int radius, double width) {}

    private Stamp cached(Object key, Supplier<Stamp> make) {
        Stamp known = stamps.get(key);
        if (known == null) {
            known = make.get();
            bytes += known.bytes();
            if (bytes > MOST_BYTES) {
                stamps.clear();
                bytes = known.bytes();
            }
            stamps.put(key, known);
        }
        return known;
    }

    /// A glyph at `scale` device pixels for each of its own.
    Stamp glyph(Glyph glyph, Color colour, Color ground, double scale) {
        return cached(
                new GlyphKey(glyph, colour, ground, scale), () -> new GlyphRaster(glyph, scale).stamp(colour, ground));
    }

    /// The rounded corner of a line, put at the corner itself.
    Stamp turn(Turn turn, Ink ink) {
        return cached(new TurnKey(turn, ink.colour(), ink.pattern()), () -> make(turn, ink.colour(), ink.pattern()));
    }

    private static Stamp make(Turn turn, Color colour, Pattern pattern) {
        int radius = turn.radius;
        int size = radius + (int) Math.ceil(turn.width) + 1;
        double shift = shift(turn.width);
        int left = turn.right > 0 ? radius - size : -radius;
        int top = turn.down > 0 ? radius - size : -radius;
        double centreX = turn.right * radius + shift - left;
        double centreY = turn.down * radius + shift - top;
        Raster.Shape ring = Raster.ring(centreX, centreY, radius, turn.width / 2);
        Raster raster = new Raster(size, size);
        raster.paint(pattern == Pattern.SOLID ? ring : dashed(ring, centreX, centreY), colour);
        return raster.stamp(left, top);
    }

    /// The middle three fifths of a quarter of a circle.
    private static Raster.Shape dashed(Raster.Shape ring, double centreX, double centreY) {
        double most = Math.tan(Math.toRadians(45 + 27));
        return (x, y) -> {
            double slope = Math.abs((y - centreY) / (x - centreX));
            return slope > most || slope < 1 / most ? 0 : ring.coverage(x, y);
        };
    }

    /// How far the middle of a line of this width stands from the pixel's edge to which it is drawn, so that its upper
    /// and left edge lie between two pixels.
    static double shift(double width) {
        return Math.round(-width / 2) + width / 2;
    }

    /// A corner of a card, put at the corner of the card; `right` and `down` tell where the card lies from there.
    Stamp corner(Card card, int right, int down, double scale) {
        return cached(new CardKey(card, right, down, scale), () -> make(card, right, down, scale));
    }

    private static Stamp make(Card card, int right, int down, double scale) {
        int radius = radius(card, scale);
        double centreX = right > 0 ? radius : 0;
        double centreY = down > 0 ? radius : 0;
        Raster.Shape inside = Raster.disc(centreX, centreY, radius);
        int border = border(card, scale);
        Raster raster = new Raster(radius, radius);
        raster.paint(inside, card.fill());
        raster.paint(
                (x, y) -> Math.min(
                        Math.clamp(inside.coverage(x, y), 0, 1),
                        Math.hypot(x - centreX, y - centreY) - (radius - border) + 0.5),
                card.border());
        if (down > 0 && card.stripHeight() > 0) {
            Raster.Shape strip = Raster.rectangle(0, 0, radius, strip(card, scale));
            raster.paint(Raster.within(strip, inside), card.strip());
        }
        return raster.stamp(right > 0 ? 0 : -radius, down > 0 ? 0 : -radius);
    }

    static int radius(Card card, double scale) {
        return (int) Math.round(card.radius() * scale);
    }

    static int border(Card card, double scale) {
        return card.borderWidth() == 0 ? 0 : Math.max(1, (int) Math.round(card.borderWidth() * scale));
    }

    static int strip(Card card, double scale) {
        return card.stripHeight() == 0 ? 0 : Math.max(1, (int) Math.round(card.stripHeight() * scale));
    }
}
