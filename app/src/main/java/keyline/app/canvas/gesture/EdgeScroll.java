package keyline.app.canvas.gesture;

import javafx.animation.AnimationTimer;
import keyline.app.canvas.Canvas;
import keyline.model.diagram.Point;

/// Moves the view on while something is dragged at the edge of the canvas, faster the further outside the pointer is.
final class EdgeScroll {

    private static final double MARGIN = 24;
    private static final double FASTEST = 24;

    private final Canvas canvas;
    private final AnimationTimer timer;
    private double dx;
    private double dy;

    /// Tells `moved` after each step.
    EdgeScroll(Canvas canvas, Runnable moved) {
        this.canvas = canvas;
        this.timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                canvas.viewportProperty().set(canvas.viewport().movedBy(dx, dy));
                moved.run();
            }
        };
    }

    /// Begins, goes on or ends, as the pointer and the gesture say.
    void follow(Pointer pointer, Gesture gesture) {
        Point at = pointer.screen();
        boolean dragging = pointer.action() == Pointer.Action.DRAG && gesture.scrollsAtEdge();
        dx = dragging ? speed(at.x(), canvas.getWidth()) : 0;
        dy = dragging ? speed(at.y(), canvas.getHeight()) : 0;
        if (dx == 0 && dy == 0) {
            timer.stop();
        } else {
            timer.start();
        }
    }

    private static double speed(double at, double size) {
        if (at < MARGIN) {
            return Math.min(FASTEST, (MARGIN - at) / 2);
        }
        return at > size - MARGIN ? -Math.min(FASTEST, (at - size + MARGIN) / 2) : 0;
    }
}
