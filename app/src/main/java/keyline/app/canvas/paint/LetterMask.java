package keyline.app.canvas.paint;

/// How much of each device pixel a letter, or a text that is laid out as a whole, covers.
///
/// @param coverage from 0 to 255, row by row
/// @param left where its first column stands from the beginning of the letter
/// @param top where its first row stands from the baseline
@SuppressWarnings("ArrayRecordComponent") // a picture is a great many numbers, and nobody compares two
record LetterMask(byte[] coverage, int width, int height, int left, int top) {

    private static final double NEAR_ENOUGH = 1.05;
    private static final int OVERHEAD = 60;

    static final LetterMask NOTHING = new LetterMask(new byte[0], 0, 0, 0, 0);

    /// How much memory it takes.
    long bytes() {
        return OVERHEAD + coverage.length;
    }

    /// The same in another size, of which each pixel is as dark as what it covers of this one is in the middle.
    LetterMask scaled(double factor) {
        if (coverage.length == 0 || factor < NEAR_ENOUGH && factor > 1 / NEAR_ENOUGH) {
            return this;
        }
        int across = (int) Math.ceil(width * factor);
        int down = (int) Math.ceil(height * factor);
        byte[] scaled = new byte[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                scaled[y * across + x] = (byte) mean(x / factor, y / factor, 1 / factor);
            }
        }
        return new LetterMask(scaled, across, down, (int) Math.round(left * factor), (int) Math.round(top * factor));
    }

    private int mean(double x, double y, double size) {
        int right = Math.min(width, (int) Math.ceil(x + size));
        int bottom = Math.min(height, (int) Math.ceil(y + size));
        int sum = 0;
        for (int row = (int) y; row < bottom; row++) {
            for (int column = (int) x; column < right; column++) {
                sum += coverage[row * width + column] & 0xFF;
            }
        }
        int count = (bottom - (int) y) * (right - (int) x);
        return count == 0 ? 0 : sum / count;
    }
}
