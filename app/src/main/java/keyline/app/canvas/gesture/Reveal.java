package keyline.app.canvas.gesture;

import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Rectangle;

/// Moves a view no further than it takes to see something.
final class Reveal {

    private static final double MARGIN = 24;

    private Reveal() {}

    /// The viewport, `width` x `height` screen pixels large, moved so that it shows `place`; itself when it does
    /// already.
    static Viewport of(Viewport now, Rectangle place, double width, double height) {
        Rectangle screen = now.toScreen(place);
        return now.movedBy(shift(screen.x(), screen.right(), width), shift(screen.y(), screen.bottom(), height));
    }

    private static double shift(double low, double high, double size) {
        if (low < MARGIN || high - low > size - 2 * MARGIN) {
            return MARGIN - low;
        }
        return Math.min(0, size - MARGIN - high);
    }
}
