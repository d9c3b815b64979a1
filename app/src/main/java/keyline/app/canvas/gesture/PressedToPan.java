package keyline.app.canvas.gesture;

import keyline.app.command.Tool;

/// A press that moves the view when it is dragged, and with the secondary button opens the context menu when it isn't.
///
/// @param before what goes on afterwards
record PressedToPan(Pointer start, Gesture before) implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> pointer.isDraggedFrom(start) ? new Panning(start.screen(), before).on(pointer, context) : this;
            case RELEASE -> clicked(context);
            case PRESS, MOVE -> this;
        };
    }

    private Gesture clicked(GestureContext context) {
        if (start.button() == Pointer.Button.SECONDARY) {
            context.open(new Opening.Menu(start.hit(), start.screen(), start.world()));
        }
        return before;
    }

    @Override
    public Tool tool() {
        return before.tool();
    }

    @Override
    public Shape shape() {
        return before.shape();
    }
}
