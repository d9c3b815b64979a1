package keyline.app.canvas.gesture;

import keyline.app.Selection;

/// The empty canvas is pressed: a click selects nothing, a drag begins a marquee.
record PressedCanvas(Pointer start) implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> pointer.isDraggedFrom(start) ? marquee(context).on(pointer, context) : this;
            case RELEASE -> clicked(context);
            case PRESS, MOVE -> this;
        };
    }

    private Marquee marquee(GestureContext context) {
        Selection kept = start.adds() ? context.session().selection() : Selection.NONE;
        return new Marquee(start.world(), start.world(), kept, kept);
    }

    private Gesture clicked(GestureContext context) {
        if (!start.adds()) {
            context.session().select(Selection.NONE);
        }
        return new Idle();
    }
}
