package keyline.app.canvas.paint;

import javafx.scene.paint.Color;
import keyline.app.canvas.paint.Glyph.Disc;
import keyline.app.canvas.paint.Glyph.Fill;
import keyline.app.canvas.paint.Glyph.Line;
import keyline.app.canvas.paint.Glyph.Ring;
import keyline.app.canvas.paint.Glyph.Stroke;

/// Computes the picture of one glyph.
final class GlyphRaster {

    private static final int MARGIN = 2;

    private final Glyph glyph;
    private final double scale;
    private final double width;
    private int left = 0;
    private int top = 0;
    private int right = 1;
    private int bottom = 1;

    GlyphRaster(Glyph glyph, double scale) {
        this.glyph = glyph;
        this.scale = scale;
        this.width = Math.max(1, glyph.width() * scale);
        glyph.strokes().forEach(this::measure);
    }

    private void measure(Stroke stroke) {
        switch (stroke) {
            case Line line -> {
                cover(line.x1(), line.y1(), 0);
                cover(line.x2(), line.y2(), 0);
            }
            case Ring ring -> cover(ring.x(), ring.y(), ring.radius());
            case Disc disc -> cover(disc.x(), disc.y(), disc.radius());
        }
    }

    private void cover(double x, double y, double radius) {
        double reach = radius * scale + width / 2 + MARGIN;
        left = Math.min(left, (int) Math.floor(x * scale - reach));
        top = Math.min(top, (int) Math.floor(y * scale - reach));
        right = Math.max(right, (int) Math.ceil(x * scale + reach));
        bottom = Math.max(bottom, (int) Math.ceil(y * scale + reach));
    }

    Stamp stamp(Color colour, Color ground) {
        Raster raster = new Raster(right - left, bottom - top);
        for (Stroke stroke : glyph.strokes()) {
            boolean onGround = stroke instanceof Disc disc && disc.fill() == Fill.GROUND;
            raster.paint(shape(stroke), onGround ? ground : colour);
        }
        return raster.stamp(left, top);
    }

    private Raster.Shape shape(Stroke stroke) {
        double dx = Stamps.shift(width) - left;
        double dy = Stamps.shift(width) - top;
        return switch (stroke) {
            case Line line -> line(line, dy);
            case Ring ring ->
                Raster.ring(ring.x() * scale + dx, ring.y() * scale + dy, ring.radius() * scale, width / 2);
            case Disc disc -> Raster.disc(disc.x() * scale + dx, disc.y() * scale + dy, disc.radius() * scale);
        };
    }

    /// A line; upright and level ones begin at the edge of a pixel, so that they are crisp.
    private Raster.Shape line(Line line, double dy) {
        double x1 = line.x1() * scale - left;
        double x2 = line.x2() * scale - left;
        double y1 = line.y1() * scale + dy;
        double y2 = line.y2() * scale + dy;
        if (line.x1() == line.x2()) {
            double edge = Math.round(x1 - width / 2);
            return Raster.rectangle(edge, Math.min(y1, y2), edge + width, Math.max(y1, y2));
        }
        if (line.y1() == line.y2()) {
            return Raster.rectangle(Math.min(x1, x2), y1 - width / 2, Math.max(x1, x2), y1 + width / 2);
        }
        return Raster.line(x1, y1, x2, y2, width / 2);
    }
}
