package keyline.app.picture;

/// Finds out how opaque pixels are that were painted on white and on black: the more of the ground is seen, the more
/// the two differ.
final class SeenThrough {

    private SeenThrough() {}

    /// The pixels without a ground, not multiplied by their alpha.
    ///
    /// @param onWhite opaque, and so is `onBlack`
    static int[] of(int[] onWhite, int[] onBlack) {
        int[] pixels = new int[onWhite.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = of(onWhite[i], onBlack[i]);
        }
        return pixels;
    }

    private static int of(int onWhite, int onBlack) {
        int alpha = 255 - Math.clamp(green(onWhite) - green(onBlack), 0, 255);
        if (alpha == 0) {
            return 0;
        }
        int red = Math.min(255, (onBlack >> 16 & 0xFF) * 255 / alpha);
        int green = Math.min(255, green(onBlack) * 255 / alpha);
        int blue = Math.min(255, (onBlack & 0xFF) * 255 / alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int green(int pixel) {
        return pixel >> 8 & 0xFF;
    }
}
