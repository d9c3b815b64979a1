package keyline.app.canvas.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import keyline.app.Selection;
import keyline.app.Selection.Item;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// A rectangle is drawn over the canvas, and what it touches is selected.
///
/// @param before the selection to go back to
/// @param kept what stays selected beside what the rectangle touches
record Marquee(Point from, Point to, Selection before, Selection kept) implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> drawnTo(pointer.world(), context);
            case RELEASE -> new Idle();
            case PRESS, MOVE -> this;
        };
    }

    private Marquee drawnTo(Point point, GestureContext context) {
        SequencedSet<Item> items = new LinkedHashSet<>(kept.items());
        context.scenery().touching(Rectangle.between(from, point)).stream()
                .map(Selection.OfNode::new)
                .forEach(items::add);
        context.session().select(new Selection(List.copyOf(items)));
        return new Marquee(from, point, before, kept);
    }

    @Override
    public void drop(GestureContext context) {
        context.session().select(before);
    }

    @Override
    public Feedback feedback() {
        return new Feedback.Marquee(Rectangle.between(from, to));
    }

    @Override
    public boolean scrollsAtEdge() {
        return true;
    }
}
