package keyline.app.canvas.paint;

/// A picture of the rest that comes into being over several frames, band by band. It isn't shown until it is done.
final class Renewal {

    private static final int BANDS = 8;

    /// From afar, the whole scene is looked through for each band.
    private static final int BANDS_FROM_AFAR = 2;

    private final Painter painter;
    private final Pixels pixels;
    private final Appearance goal;
    private int next;
    private boolean rough;

    Renewal(Painter painter, Pixels pixels, Appearance goal) {
        this.painter = painter;
        this.pixels = pixels;
        this.goal = goal;
    }

    /// How it looks when it is done.
    Appearance goal() {
        return goal;
    }

    /// The picture.
    Pixels pixels() {
        return pixels;
    }

    boolean isDone() {
        return next >= pixels.height();
    }

    /// Whether letters were borrowed for it, which may have been drawn since.
    boolean isRough() {
        return rough;
    }

    /// Goes on until it is done, or some time is over, or letters are lacking that have to be drawn first.
    ///
    /// @param deadline in terms of [System#nanoTime()]
    void paint(Subject subject, long deadline) {
        Sheet sheet = goal.camera().sheet(pixels);
        int bands = goal.zoom() < Painter.NAMES_FROM ? BANDS_FROM_AFAR : BANDS;
        int height = Math.ceilDiv(pixels.height(), bands);
        do {
            pixels.clip(PixelArea.at(0, next, pixels.width(), height));
            painter.paintRest(sheet, subject);
            if (painter.letters().isLacking()) {
                return;
            }
            rough |= painter.letters().isRough();
            next += height;
        } while (!isDone() && System.nanoTime() < deadline);
    }
}
