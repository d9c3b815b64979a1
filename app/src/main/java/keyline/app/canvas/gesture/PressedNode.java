package keyline.app.canvas.gesture;

import keyline.app.Selection;
import keyline.model.NodeId;

/// A table, view, note or area is pressed: a click selects it, a drag moves all that is selected.
record PressedNode(Pointer start, NodeId node) implements Gesture {

    /// Selects the node at once, unless it is selected already or is to be added to the selection: then a click must
    /// still be told from a drag.
    static PressedNode at(Pointer press, NodeId node, GestureContext context) {
        Selection.Item item = new Selection.OfNode(node);
        if (!press.adds() && !context.session().selection().has(item)) {
            context.session().select(Selection.of(item));
        }
        return new PressedNode(press, node);
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG ->
                pointer.isDraggedFrom(start) ? Moving.with(node, start, context).on(pointer, context) : this;
            case RELEASE -> clicked(context);
            case PRESS, MOVE -> this;
        };
    }

    private Gesture clicked(GestureContext context) {
        Selection.Item item = new Selection.OfNode(node);
        Selection selection = context.session().selection();
        context.session().select(start.adds() ? selection.toggled(item) : Selection.of(item));
        return new Idle();
    }
}
