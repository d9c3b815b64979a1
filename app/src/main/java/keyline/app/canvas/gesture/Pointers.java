package keyline.app.canvas.gesture;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.gesture.Pointer.Action;
import keyline.app.canvas.gesture.Pointer.Button;
import keyline.app.canvas.gesture.Pointer.Held;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Point;

/// Makes the toolkit's mouse events into [Pointer]s.
///
/// @param spaces whether the space bar is held down
record Pointers(Canvas canvas, java.util.function.BooleanSupplier spaces) {

    /// How near, in screen pixels, is near enough to a line or an edge.
    private static final double TOLERANCE = 5;

    Pointer of(Action action, MouseEvent event) {
        return at(
                action,
                button(event.getButton()),
                event.getClickCount(),
                held(event),
                new Point(event.getX(), event.getY()));
    }

    /// The same pointer, where it is on the diagram now.
    Pointer again(Pointer pointer) {
        return at(pointer.action(), pointer.button(), pointer.clicks(), pointer.held(), pointer.screen());
    }

    private Pointer at(Action action, Button button, int clicks, Set<Held> held, Point screen) {
        Point world = canvas.viewport().toWorld(screen);
        double tolerance = TOLERANCE / canvas.viewport().zoom();
        Hit hit = canvas.viewport().zoom() < Viewport.COLUMNS_FROM
                ? canvas.scene().hitFromAfar(world, tolerance)
                : canvas.scene().hitAt(world, tolerance);
        return new Pointer(action, button, clicks, held, screen, world, hit);
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Button.PRIMARY;
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            case NONE, BACK, FORWARD -> Button.NONE;
        };
    }

    private Set<Held> held(MouseEvent event) {
        Set<Held> held = EnumSet.noneOf(Held.class);
        if (event.isShiftDown()) {
            held.add(Held.SHIFT);
        }
        if (event.isShortcutDown()) {
            held.add(Held.SHORTCUT);
        }
        if (event.isAltDown()) {
            held.add(Held.ALT);
        }
        if (spaces.getAsBoolean()) {
            held.add(Held.SPACE);
        }
        return held;
    }
}
