package keyline.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Hit;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What a hand does on the canvas, one event for each frame. Points are pixels of the canvas.
final class Gestures {

    private static final int STEPS = 60;
    private static final double PIXELS_PER_E = 400;
    private static final double STEP = 24;
    private static final double MARGIN = 40;
    private static final double SEARCH = 3;
    private static final Set<KeyCode> ZOOMS = Set.of(KeyCode.CONTROL);

    private final Canvas canvas;

    Gestures(Canvas canvas) {
        this.canvas = canvas;
    }

    /// The view is scrolled to the right and down, and back, 29 pixels a frame.
    List<Runnable> pan() {
        List<Runnable> steps = new ArrayList<>();
        times(STEPS, steps, _ -> scroll(-STEP, -STEP * 2 / 3, Set.of()));
        times(STEPS, steps, _ -> scroll(STEP, STEP * 2 / 3, Set.of()));
        return steps;
    }

    /// The view is zoomed by this factor and back.
    List<Runnable> zoom(double factor) {
        double delta = Math.log(factor) * PIXELS_PER_E / STEPS;
        List<Runnable> steps = new ArrayList<>();
        times(STEPS, steps, _ -> scroll(0, delta, ZOOMS));
        times(STEPS, steps, _ -> scroll(0, -delta, ZOOMS));
        return steps;
    }

    /// The pointer comes to a place and rests there.
    List<Runnable> rest(Point at) {
        List<Runnable> steps = new ArrayList<>();
        times(STEPS, steps, _ -> mouse(MouseEvent.MOUSE_MOVED, at));
        return steps;
    }

    /// What stands at `from` is dragged twice around a circle of 120 pixels, for as long as a pan and a zoom last, and
    /// released.
    List<Runnable> drag(Point from) {
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> mouse(MouseEvent.MOUSE_PRESSED, from));
        times(2 * STEPS, steps, step -> mouse(MouseEvent.MOUSE_DRAGGED, around(from, step)));
        steps.add(() -> mouse(MouseEvent.MOUSE_RELEASED, around(from, STEPS)));
        return steps;
    }

    private static Point around(Point from, int step) {
        double angle = 2 * Math.PI * step / STEPS;
        return from.plus(60 * (1 - Math.cos(angle)), 60 * Math.sin(angle));
    }

    /// A rectangle is drawn over a third of what is seen.
    List<Runnable> marquee() {
        Point from = free();
        double part = 1 / Math.sqrt(3);
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> mouse(MouseEvent.MOUSE_PRESSED, from));
        times(STEPS, steps, step -> {
            double share = part * (step + 1) / STEPS;
            mouse(MouseEvent.MOUSE_DRAGGED, from.plus(canvas.getWidth() * share, canvas.getHeight() * share));
        });
        Point to = from.plus(canvas.getWidth() * part, canvas.getHeight() * part);
        steps.add(() -> mouse(MouseEvent.MOUSE_RELEASED, to));
        return steps;
    }

    /// A point in the upper left quarter where nothing stands.
    private Point free() {
        for (double y = MARGIN; y < canvas.getHeight() / 3; y += SEARCH) {
            for (double x = MARGIN; x < canvas.getWidth() / 3; x += SEARCH) {
                Point point = new Point(x, y);
                if (canvas.scene().hitAt(canvas.viewport().toWorld(point), 1).equals(Hit.NOTHING)) {
                    return point;
                }
            }
        }
        return new Point(1, 1);
    }

    /// Where a part of the diagram stands, in pixels of the canvas.
    Point middle(Rectangle world) {
        Rectangle seen = canvas.viewport().toScreen(world);
        return new Point(seen.centreX(), seen.centreY());
    }

    private interface Step {
        void take(int number);
    }

    private static void times(int count, List<Runnable> steps, Step step) {
        IntStream.range(0, count).forEach(number -> steps.add(() -> step.take(number)));
    }

    private void scroll(double dx, double dy, Set<KeyCode> held) {
        Point at = new Point(canvas.getWidth() / 2, canvas.getHeight() / 2);
        Point2D screen = canvas.localToScreen(at.x(), at.y());
        canvas.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                at.x(),
                at.y(),
                screen.getX(),
                screen.getY(),
                false,
                held.contains(KeyCode.CONTROL),
                false,
                false,
                false,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(canvas, screen.getX(), screen.getY())));
    }

    private void mouse(EventType<MouseEvent> type, Point at) {
        Point2D screen = canvas.localToScreen(at.x(), at.y());
        canvas.fireEvent(new MouseEvent(
                type,
                at.x(),
                at.y(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED,
                false,
                false,
                true,
                false,
                false,
                new PickResult(canvas, screen.getX(), screen.getY())));
    }
}
