package keyline.app.canvas.nav;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;

/// Moves the view to another place so that one sees where it went.
final class Flight extends Transition {

    private final Canvas canvas;
    private final Viewport from;
    private final Viewport to;

    Flight(Canvas canvas, Viewport to) {
        this.canvas = canvas;
        this.from = canvas.viewport();
        this.to = to;
        setCycleDuration(Duration.millis(140));
        setInterpolator(Interpolator.EASE_OUT);
    }

    /// Where it ends.
    Viewport destination() {
        return to;
    }

    @Override
    protected void interpolate(double done) {
        canvas.viewportProperty()
                .set(new Viewport(
                        between(from.scrollX(), to.scrollX(), done),
                        between(from.scrollY(), to.scrollY(), done),
                        between(from.zoom(), to.zoom(), done)));
    }

    private static double between(double from, double to, double done) {
        return from + (to - from) * done;
    }
}
