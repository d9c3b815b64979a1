package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import keyline.app.canvas.gesture.Linking.Ending;
import keyline.app.canvas.gesture.Linking.Target;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Schema.Reference;
import keyline.model.diagram.Point;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;
import keyline.model.edit.RetargetForeignKey;

/// The parent's end of a relation is taken to another key. On anything else, the relation stays as it is.
///
/// @param to where the pointer is
record Retargeting(Reference relation, Ending ending, Point to, Optional<Target> target) implements Gesture {

    static Retargeting of(Reference relation, Ending ending, Point to) {
        return new Retargeting(relation, ending, to, Optional.empty());
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        Retargeting here = at(pointer, context);
        return ending.comes(pointer, here.target) ? here.ended(context) : here;
    }

    private Retargeting at(Pointer pointer, GestureContext context) {
        Optional<Target> found = LinkEnds.at(pointer.hit())
                .map(end -> new Target(
                        end,
                        OtherParent.of(
                                relation, end, context.session().document().schema())));
        return new Retargeting(relation, ending, pointer.world(), found);
    }

    private Gesture ended(GestureContext context) {
        target.flatMap(Target::possible).ifPresent(link -> {
            ConstraintId key = relation.key().id();
            List<ColumnId> parentColumns =
                    link.pairs().stream().map(Link.Pair::parent).toList();
            context.session()
                    .perform(new RetargetForeignKey(
                            link.child(), key, relation.key().columns(), link.parent(), parentColumns));
            context.open(new Opening.Relation(link.child(), key, to));
        });
        return new Idle();
    }

    @Override
    public Feedback feedback() {
        LinkEnd from = new LinkEnd.OfColumn(
                relation.child().id(), relation.key().columns().getFirst());
        return new Feedback.Linking(from, to, target.map(Target::end), target.map(Target::link));
    }

    @Override
    public Shape shape() {
        return Shape.CROSSHAIR;
    }

    @Override
    public boolean scrollsAtEdge() {
        return true;
    }
}
