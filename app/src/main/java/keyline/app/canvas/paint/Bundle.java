package keyline.app.canvas.paint;

import java.util.Arrays;

/// Lines a pixel wide that are laid over each other: where many run together, more of their colour is seen. Each only
/// notes where it begins and ends; all are counted in one pass, which costs the same for one line as for ten thousand.
///
/// Coordinates are device pixels; what lies outside the clip is left out.
final class Bundle {

    private static final int MOST = 256;

    private PixelArea clip = PixelArea.NONE;
    private int width;
    private short[] level = {};
    private short[] upright = {};

    /// Begins anew, for this part of a picture.
    void begin(PixelArea area) {
        clip = area;
        width = area.right() - area.left() + 1;
        int size = width * (area.bottom() - area.top() + 1);
        if (level.length < size) {
            level = new short[size];
            upright = new short[size];
        }
    }

    /// Adds an upright line when `top` and `bottom` differ, otherwise a level one.
    void add(int left, int top, int right, int bottom) {
        if (top == bottom) {
            addLevel(Math.max(left, clip.left()), Math.min(right, clip.right()), top);
        } else {
            addUpright(left, Math.max(top, clip.top()), Math.min(bottom, clip.bottom()));
        }
    }

    private void addLevel(int from, int to, int y) {
        if (from < to && y >= clip.top() && y < clip.bottom()) {
            level[at(from, y)]++;
            level[at(to, y)]--;
        }
    }

    private void addUpright(int x, int from, int to) {
        if (from < to && x >= clip.left() && x < clip.right()) {
            upright[at(x, from)]++;
            upright[at(x, to)]--;
        }
    }

    private int at(int x, int y) {
        return (y - clip.top()) * width + x - clip.left();
    }

    /// Mixes their colour into a picture, and forgets them.
    ///
    /// @param share of the colour for each line, of 256
    void mixInto(Pixels pixels, int colour, int share) {
        int[] shares = shares(share);
        int[] open = new int[width];
        for (int y = clip.top(); y < clip.bottom(); y++) {
            int row = at(clip.left(), y);
            int along = 0;
            for (int x = 0; x < width; x++) {
                along += level[row + x];
                open[x] += upright[row + x];
                int count = along + open[x];
                if (count != 0) {
                    pixels.mix(clip.left() + x, y, colour, shares[Math.min(count, MOST)]);
                }
            }
        }
        int size = width * (clip.bottom() - clip.top() + 1);
        Arrays.fill(level, 0, size, (short) 0);
        Arrays.fill(upright, 0, size, (short) 0);
    }

    /// How much so many lines cover together.
    private static int[] shares(int share) {
        int[] shares = new int[MOST + 1];
        double rest = 1;
        for (int count = 0; count <= MOST; count++) {
            shares[count] = (int) Math.round(MOST * (1 - rest));
            rest *= 1 - (double) share / MOST;
        }
        return shares;
    }
}
