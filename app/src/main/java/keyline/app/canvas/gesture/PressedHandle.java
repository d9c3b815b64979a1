package keyline.app.canvas.gesture;

import keyline.app.Selection;
import keyline.model.edit.LinkEnd;

/// The handle of a column is pressed: a click selects the column, a drag draws a relation.
record PressedHandle(Pointer start, LinkEnd.OfColumn from) implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG ->
                pointer.isDraggedFrom(start)
                        ? Linking.from(from, Linking.Ending.RELEASE, pointer.world())
                                .on(pointer, context)
                        : this;
            case RELEASE -> clicked(context);
            case PRESS, MOVE -> this;
        };
    }

    private Gesture clicked(GestureContext context) {
        context.session().select(Selection.of(new Selection.OfColumn(from.table(), from.column())));
        return new Idle();
    }

    @Override
    public Shape shape() {
        return Shape.CROSSHAIR;
    }
}
