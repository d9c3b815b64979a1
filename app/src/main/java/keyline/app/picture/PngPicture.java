package keyline.app.picture;

import java.io.IOException;
import java.io.OutputStream;
import javafx.scene.paint.Color;
import keyline.app.job.Progress;
import keyline.app.picture.PngLook.Ground;
import keyline.app.theme.Palette;
import keyline.model.diagram.Rectangle;

/// A diagram as PNG. It is painted tile by tile on the FX thread, which stays free in between, and written band by
/// band: the memory that it takes doesn't grow with the height of the picture, and a band of a wide one is lower.
public final class PngPicture {

    /// The most pixels along a side that browsers and most viewers open.
    public static final int USUAL_SIDE = 16_384;

    /// The largest scale.
    public static final double LARGEST = 16;

    private static final int TILE = 1024;
    private static final int BAND = 4 << 20;

    private final DiagramPicture picture;
    private final PngLook look;
    private final Palette palette;

    /// The picture in that look.
    public PngPicture(DiagramPicture picture, PngLook look) {
        this.picture = picture;
        this.look = look;
        this.palette = look.palette();
    }

    /// The scale that is asked for, or what keeps the picture within [#USUAL_SIDE] where that is less.
    public static double usualScale(Rectangle area, double wanted) {
        return Math.min(wanted, USUAL_SIDE / Math.max(area.width(), area.height()));
    }

    /// The width in pixels.
    public int width() {
        return pixels(picture.area().width());
    }

    /// The height in pixels.
    public int height() {
        return pixels(picture.area().height());
    }

    private int pixels(double world) {
        return (int) Math.ceil(world * look.scale() - 1e-6);
    }

    /// Writes it, on any thread. `out` stays open.
    ///
    /// @throws java.util.concurrent.CancellationException when nobody wants it any more
    public void write(OutputStream out, Progress progress) throws IOException {
        PngWriter.Channels channels =
                look.ground() == Ground.TRANSPARENT ? PngWriter.Channels.RGBA : PngWriter.Channels.RGB;
        int bandHeight = Math.clamp(BAND / width(), 1, TILE);
        try (PngWriter png = new PngWriter(out, width(), height(), channels)) {
            for (int top = 0; top < height(); top += bandHeight) {
                progress.check();
                progress.report((double) top / height(), "");
                int rows = Math.min(bandHeight, height() - top);
                int[] pixels = band(top, rows);
                png.rows(pixels, rows);
            }
        }
    }

    private int[] band(int top, int rows) throws IOException {
        int[] band = new int[width() * rows];
        int columns = Math.min(width(), Math.max(1, TILE * TILE / rows));
        for (int left = 0; left < width(); left += columns) {
            int from = left;
            int wide = Math.min(columns, width() - left);
            int[] tile = Offscreen.painted(() -> tile(from, top, wide, rows));
            for (int y = 0; y < rows; y++) {
                System.arraycopy(tile, y * wide, band, y * width() + left, wide);
            }
        }
        return band;
    }

    /// A part of it, in pixels of the picture. FX thread only.
    int[] tile(int left, int top, int columns, int rows) {
        double x = picture.area().x() * look.scale() + left;
        double y = picture.area().y() * look.scale() + top;
        PixelPart part = new PixelPart(x, y, columns, rows, look.scale());
        return switch (look.ground()) {
            case PAINTED -> picture.pixels(part, palette.onGround(palette.canvas()));
            case TRANSPARENT ->
                SeenThrough.of(
                        picture.pixels(part, palette.onGround(Color.WHITE)),
                        picture.pixels(part, palette.onGround(Color.BLACK)));
        };
    }
}
