package keyline.app.canvas.paint;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// An opaque picture whose pixels are set directly. Whatever is painted stays within its clip, so that a part of it can
/// be painted anew. The toolkit only copies it to the screen: left to it, the same rectangles take ten times as long.
final class Pixels {

    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] argb;
    private PixelArea clip;

    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        clip = all();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// All of it.
    PixelArea all() {
        return new PixelArea(0, 0, width, height);
    }

    /// What may be painted on.
    PixelArea clip() {
        return clip;
    }

    /// Lets nothing outside of `area` be painted on.
    void clip(PixelArea area) {
        clip = area.within(all());
    }

    /// Whether any of a rectangle is within the clip.
    boolean sees(int left, int top, int right, int bottom) {
        return left < clip.right() && right > clip.left() && top < clip.bottom() && bottom > clip.top();
    }

    /// The number of an opaque colour.
    static int of(Color colour) {
        return OPAQUE | channel(colour.getRed()) << 16 | channel(colour.getGreen()) << 8 | channel(colour.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }

    /// Covers all of the clip with a colour.
    void clear(int colour) {
        fill(clip.left(), clip.top(), clip.right(), clip.bottom(), colour);
    }

    /// Covers a rectangle.
    void fill(int left, int top, int right, int bottom, int colour) {
        int from = Math.max(left, clip.left());
        int to = Math.min(right, clip.right());
        int end = Math.min(bottom, clip.bottom());
        if (from < to) {
            for (int y = Math.max(top, clip.top()); y < end; y++) {
                Arrays.fill(argb, y * width + from, y * width + to, colour);
            }
        }
    }

    /// Mixes a colour into a rectangle.
    ///
    /// @param share of the colour, of 256
    void mix(int left, int top, int right, int bottom, int colour, int share) {
        int from = Math.max(left, clip.left());
        int to = Math.min(right, clip.right());
        int end = Math.min(bottom, clip.bottom());
        for (int y = Math.max(top, clip.top()); y < end; y++) {
            for (int at = y * width + from; at < y * width + to; at++) {
                argb[at] = mixed(argb[at], colour, share);
            }
        }
    }

    /// Mixes a colour into a pixel, which must be within the clip.
    ///
    /// @param share of the colour, of 256
    void mix(int x, int y, int colour, int share) {
        int at = y * width + x;
        argb[at] = mixed(argb[at], colour, share);
    }

    /// Red and blue are mixed in one multiplication, as each has room for its product.
    private static int mixed(int below, int colour, int share) {
        int rest = 256 - share;
        int redBlue = (((below & 0xFF00FF) * rest + (colour & 0xFF00FF) * share) >>> 8) & 0xFF00FF;
        int green = (((below & 0xFF00) * rest + (colour & 0xFF00) * share) >>> 8) & 0xFF00;
        return OPAQUE | redBlue | green;
    }

    /// Puts a stamp at a point.
    void put(Stamp stamp, int x, int y) {
        PixelArea area = PixelArea.at(x + stamp.left(), y + stamp.top(), stamp.width(), stamp.height());
        PixelArea seen = area.within(clip);
        for (int row = seen.top(); row < seen.bottom(); row++) {
            int from = (row - area.top()) * stamp.width() - area.left();
            for (int column = seen.left(); column < seen.right(); column++) {
                int over = stamp.argb()[from + column];
                int alpha = over >>> 24;
                if (alpha != 0) {
                    int at = row * width + column;
                    argb[at] = over + mixed(argb[at], 0, alpha + (alpha >> 7)) - OPAQUE | OPAQUE;
                }
            }
        }
    }

    /// Puts a letter at a point of its baseline.
    void put(LetterMask letter, int x, int y, int colour) {
        PixelArea area = PixelArea.at(x + letter.left(), y + letter.top(), letter.width(), letter.height());
        PixelArea seen = area.within(clip);
        for (int row = seen.top(); row < seen.bottom(); row++) {
            int from = (row - area.top()) * letter.width() - area.left();
            for (int column = seen.left(); column < seen.right(); column++) {
                int covered = letter.coverage()[from + column] & 0xFF;
                if (covered != 0) {
                    int at = row * width + column;
                    argb[at] = mixed(argb[at], colour, covered + (covered >> 7));
                }
            }
        }
    }

    /// Moves everything; what comes in at the edges is left as it was.
    ///
    /// @param right so many pixels to the right, negative to the left
    void scroll(int right, int down) {
        int count = width - Math.abs(right);
        int from = Math.max(0, -right);
        int to = Math.max(0, right);
        for (int i = 0; i < height - Math.abs(down); i++) {
            int row = down > 0 ? height - 1 - i : i;
            System.arraycopy(argb, (row - down) * width + from, argb, row * width + to, count);
        }
    }

    /// Takes over pixels of a picture of the same size, in another place each.
    ///
    /// @param columns for each column the one of the other picture
    /// @param rows for each row the one of the other picture
    void copy(Pixels other, PixelArea area, int[] columns, int[] rows) {
        for (int y = area.top(); y < area.bottom(); y++) {
            int from = rows[y] * width;
            int to = y * width;
            for (int x = area.left(); x < area.right(); x++) {
                argb[to + x] = other.argb[from + columns[x]];
            }
        }
    }

    /// Takes over the pixels of a picture of the same size.
    void copy(Pixels other) {
        System.arraycopy(other.argb, 0, argb, 0, argb.length);
    }

    /// Mixes a colour into all of it.
    ///
    /// @param share of the colour, of 256
    void veil(int colour, int share) {
        if (share == 0) {
            return;
        }
        int rest = 256 - share;
        int redBlue = (colour & 0xFF00FF) * share;
        int green = (colour & 0xFF00) * share;
        for (int at = 0; at < argb.length; at++) {
            int below = argb[at];
            argb[at] = OPAQUE
                    | ((((below & 0xFF00FF) * rest + redBlue) >>> 8) & 0xFF00FF)
                    | ((((below & 0xFF00) * rest + green) >>> 8) & 0xFF00);
        }
    }

    /// Its numbers themselves, row by row; alpha is 255 in all of them.
    int[] argb() {
        return argb;
    }
}
