package keyline.app.canvas.gesture;

import java.util.Set;
import keyline.app.canvas.scene.Hit;
import keyline.model.diagram.Point;

/// Something that the pointer did.
///
/// @param clicks how many times the button was pressed in a row: 2 for a double click
/// @param screen in pixels of the canvas
/// @param world on the diagram
/// @param hit what is there
public record Pointer(Action action, Button button, int clicks, Set<Held> held, Point screen, Point world, Hit hit) {

    /// How far, in screen pixels, a pressed pointer may go before it is a drag.
    static final double DRAG_THRESHOLD = 4;

    public Pointer {
        held = Set.copyOf(held);
    }

    /// What it did.
    public enum Action {
        PRESS,
        DRAG,
        RELEASE,
        /// It moved with no button pressed.
        MOVE
    }

    /// The button that did it.
    public enum Button {
        NONE,
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /// Keys that were held down meanwhile.
    public enum Held {
        SHIFT,
        /// Ctrl, or Command on a Mac.
        SHORTCUT,
        ALT,
        SPACE
    }

    /// Whether it adds to the selection, or takes from it, instead of beginning a new one.
    boolean adds() {
        return held.contains(Held.SHIFT) || held.contains(Held.SHORTCUT);
    }

    /// Whether snapping is suspended.
    boolean isFree() {
        return held.contains(Held.ALT);
    }

    /// Whether this is the second press of a double click.
    boolean isDouble() {
        return action == Action.PRESS && button == Button.PRIMARY && clicks == 2;
    }

    /// Whether a button is held down.
    boolean isHeld() {
        return action == Action.PRESS || action == Action.DRAG;
    }

    /// Whether it begins to move the view, whatever is under it.
    boolean pans() {
        return action == Action.PRESS
                && (button == Button.MIDDLE || button == Button.SECONDARY || held.contains(Held.SPACE));
    }

    /// Whether it is so far from where it was pressed that a drag is meant.
    boolean isDraggedFrom(Pointer start) {
        return Math.hypot(screen.x() - start.screen.x(), screen.y() - start.screen.y()) >= DRAG_THRESHOLD;
    }
}
