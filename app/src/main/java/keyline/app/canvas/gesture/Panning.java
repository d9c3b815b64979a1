package keyline.app.canvas.gesture;

import keyline.app.command.Tool;
import keyline.model.diagram.Point;

/// The view is moved with the pointer.
///
/// @param last where the pointer was, on the screen
/// @param after what goes on when the button is released
record Panning(Point last, Gesture after) implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> moved(pointer.screen(), context);
            case RELEASE -> after;
            case PRESS, MOVE -> this;
        };
    }

    private Panning moved(Point screen, GestureContext context) {
        context.show(context.viewport().movedBy(screen.x() - last.x(), screen.y() - last.y()));
        return new Panning(screen, after);
    }

    @Override
    public Tool tool() {
        return after.tool();
    }

    @Override
    public Shape shape() {
        return Shape.GRABBED;
    }
}
