package keyline.app.canvas.gesture;

import keyline.app.command.Tool;

/// A state of the hand that holds the pointer: at rest, with a tool, or in the middle of something. It is a value; an
/// event makes the next state of it.
public interface Gesture {

    /// The state after `pointer`. What it does to the document, the selection or the view, it does through `context`.
    Gesture on(Pointer pointer, GestureContext context);

    /// What the canvas shows of it.
    default Feedback feedback() {
        return Feedback.NONE;
    }

    /// What Escape does: nothing of it remains.
    default void drop(GestureContext context) {
        context.session().endPreview();
    }

    /// The tool in hand while it lasts.
    default Tool tool() {
        return Tool.SELECT;
    }

    /// The shape of the pointer.
    default Shape shape() {
        return Shape.ARROW;
    }

    /// Whether it waits for a press; the view can be panned from there.
    default boolean isAtRest() {
        return false;
    }

    /// Whether the view moves on by itself when the pointer is at the edge of the canvas.
    default boolean scrollsAtEdge() {
        return false;
    }

    /// Shapes of the pointer.
    enum Shape {
        ARROW,
        CROSSHAIR,
        HAND,
        GRABBED,
        MOVE
    }
}
