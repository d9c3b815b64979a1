package keyline.app.canvas.paint;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// An opaque picture whose pixels are set directly: ten thousand small rectangles take a tenth of the time that the
/// toolkit needs for them.
final class Pixels {

    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] argb;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The number of an opaque colour.
    static int of(Color colour) {
        return OPAQUE
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /// Covers everything with a colour.
    void clear(int colour) {
        Arrays.fill(argb, colour);
    }

    /// Covers a rectangle, as much of it as lies in the picture.
    void fill(int left, int top, int right, int bottom, int colour) {
        int from = Math.max(left, 0);
        int to = Math.min(right, width);
        if (from < to) {
            for (int y = Math.max(top, 0); y < Math.min(bottom, height); y++) {
                Arrays.fill(argb, y * width + from, y * width + to, colour);
            }
        }
    }

    /// Mixes a colour into a rectangle.
    ///
    /// @param share of the colour, of 256
    void mix(int left, int top, int right, int bottom, int colour, int share) {
        int from = Math.max(left, 0);
        int to = Math.min(right, width);
        int end = Math.min(bottom, height);
        for (int y = Math.max(top, 0); y < end; y++) {
            for (int at = y * width + from; at < y * width + to; at++) {
                argb[at] = mixed(argb[at], colour, share);
            }
        }
    }

    /// Red and blue are mixed in one multiplication, as each has room for its product.
    private static int mixed(int below, int colour, int share) {
        int rest = 256 - share;
        int redBlue = (((below & 0xFF00FF) * rest + (colour & 0xFF00FF) * share) >>> 8) & 0xFF00FF;
        int green = (((below & 0xFF00) * rest + (colour & 0xFF00) * share) >>> 8) & 0xFF00;
        return OPAQUE | redBlue | green;
    }

    /// The picture as it is now, for the toolkit.
    Image image() {
        buffer.updateBuffer(_ -> null);
        return image;
    }
}
