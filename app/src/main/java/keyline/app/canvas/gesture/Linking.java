package keyline.app.canvas.gesture;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.command.Tool;
import keyline.model.ConstraintId;
import keyline.model.diagram.Point;
import keyline.model.edit.Link;
import keyline.model.edit.LinkColumns;
import keyline.model.edit.LinkEnd;

/// A relation is being drawn; what comes of it, and which side is the parent, is up to [Link].
///
/// @param to where the pointer is
/// @param target what is there, when a relation can go to it
record Linking(LinkEnd from, Ending ending, Point to, Optional<Target> target) implements Gesture {

    /// What ends it.
    enum Ending {
        /// It was begun by a drag.
        RELEASE,
        /// It was begun by a click, or by a drag with the tool.
        CLICK
    }

    /// Something under the pointer.
    ///
    /// @param link what would come of a relation to it
    record Target(LinkEnd end, Link link) {}

    static Linking from(LinkEnd from, Ending ending, Point to) {
        return new Linking(from, ending, to, Optional.empty());
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        Linking here = at(pointer, context);
        return switch (pointer.action()) {
            case MOVE, DRAG -> here;
            case RELEASE -> ending == Ending.CLICK && here.linked().isEmpty() ? here : here.ended(context);
            case PRESS -> here.linked().isPresent() || here.target.isEmpty() ? here.ended(context) : here;
        };
    }

    private Linking at(Pointer pointer, GestureContext context) {
        Optional<Target> found = LinkEnds.at(pointer.hit())
                .filter(end -> !end.equals(from))
                .map(end -> new Target(end, Link.between(context.session().document(), from, end)));
        return new Linking(from, ending, pointer.world(), found);
    }

    private Optional<Link.Possible> linked() {
        return target.map(Target::link).filter(Link.Possible.class::isInstance).map(Link.Possible.class::cast);
    }

    private Gesture ended(GestureContext context) {
        linked().ifPresent(link -> make(link, target.orElseThrow().end(), context));
        return new Idle();
    }

    private void make(Link.Possible link, LinkEnd end, GestureContext context) {
        ConstraintId key = context.session().document().newId(ConstraintId::new);
        context.session().perform(new LinkColumns(from, end, key));
        context.session().select(Selection.of(new Selection.OfRelation(link.child(), key)));
        context.open(new Opening.Relation(link.child(), key, to));
    }

    @Override
    public Feedback feedback() {
        return new Feedback.Linking(from, to, target.map(Target::end), target.map(Target::link));
    }

    @Override
    public Tool tool() {
        return ending == Ending.CLICK ? Tool.RELATION : Tool.SELECT;
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
