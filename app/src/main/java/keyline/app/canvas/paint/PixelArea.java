package keyline.app.canvas.paint;

/// A rectangle of device pixels; empty when it has no width or no height.
record PixelArea(int left, int top, int right, int bottom) {

    static final PixelArea NONE = new PixelArea(0, 0, 0, 0);

    static PixelArea at(int left, int top, int width, int height) {
        return new PixelArea(left, top, left + width, top + height);
    }

    /// What both have in common.
    PixelArea within(PixelArea other) {
        return new PixelArea(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    /// How many pixels it has.
    long size() {
        return isEmpty() ? 0 : (long) (right - left) * (bottom - top);
    }
}
