package keyline.app.canvas.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import keyline.app.Selection;
import keyline.app.Selection.Item;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// A rectangle is drawn over the canvas, and what it touches is selected when it is let go of. Until then only the
/// canvas shows it, as everything else takes too long to follow the selection in each frame.
///
/// @param kept what stays selected beside what the rectangle touches
/// @param touched what will be selected
record Marquee(Point from, Point to, Selection kept, Selection touched) implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> drawnTo(pointer.world(), context);
            case RELEASE -> released(context);
            case PRESS, MOVE -> this;
        };
    }

    private Marquee drawnTo(Point point, GestureContext context) {
        SequencedSet<Item> items = new LinkedHashSet<>(kept.items());
        context.scenery().touching(Rectangle.between(from, point)).stream()
                .map(Selection.OfNode::new)
                .forEach(items::add);
        return new Marquee(from, point, kept, new Selection(List.copyOf(items)));
    }

    private Gesture released(GestureContext context) {
        context.session().select(touched);
        return new Idle();
    }

    @Override
    public Feedback feedback() {
        return new Feedback.Marquee(Rectangle.between(from, to), touched);
    }

    @Override
    public boolean scrollsAtEdge() {
        return true;
    }
}
