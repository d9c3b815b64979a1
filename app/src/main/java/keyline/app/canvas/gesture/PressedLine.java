package keyline.app.canvas.gesture;

import keyline.app.Selection;
import keyline.app.canvas.scene.Hit.OnLine;

/// The line of a relation is pressed: a click opens its popover, a drag of the parent's end gives it another parent, a drag
/// elsewhere moves the piece of it that was pressed.
record PressedLine(Pointer start, OnLine line) implements Gesture {

    static PressedLine at(Pointer press, OnLine line, GestureContext context) {
        Selection.Item item = new Selection.OfRelation(line.child(), line.key());
        Selection selection = context.session().selection();
        context.session().select(press.adds() ? selection.toggled(item) : Selection.of(item));
        return new PressedLine(press, line);
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> pointer.isDraggedFrom(start) ? dragged(pointer, context) : this;
            case RELEASE -> clicked(context);
            case PRESS, MOVE -> this;
        };
    }

    private Gesture dragged(Pointer pointer, GestureContext context) {
        return switch (line.part()) {
            case PARENT_END -> retargeting(context).on(pointer, context);
            case MIDDLE, CHILD_END ->
                Bending.of(line, start, context)
                        .map(bending -> bending.on(pointer, context))
                        .orElse(this);
        };
    }

    private Gesture retargeting(GestureContext context) {
        return Neighbours.relation(
                        line.child(), line.key(), context.session().document().schema())
                .<Gesture>map(relation -> Retargeting.of(relation, Linking.Ending.RELEASE, start.world()))
                .orElseGet(Idle::new);
    }

    private Gesture clicked(GestureContext context) {
        if (!start.adds()) {
            context.open(new Opening.Relation(line.child(), line.key(), start.world()));
        }
        return new Idle();
    }
}
