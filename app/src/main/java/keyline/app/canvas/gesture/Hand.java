package keyline.app.canvas.gesture;

import keyline.app.command.Tool;

/// The hand tool: every drag moves the view.
record Hand() implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return pointer.action() == Pointer.Action.PRESS ? new Panning(pointer.screen(), this) : this;
    }

    @Override
    public Tool tool() {
        return Tool.HAND;
    }

    @Override
    public Shape shape() {
        return Shape.HAND;
    }

    @Override
    public boolean isAtRest() {
        return true;
    }
}
