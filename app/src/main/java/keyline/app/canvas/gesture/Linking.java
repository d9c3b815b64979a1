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
        CLICK;

        /// Whether the pointer ends it over this.
        boolean comes(Pointer pointer, Optional<Target> target) {
            boolean possible = target.flatMap(Target::possible).isPresent();
            return switch (pointer.action()) {
                case MOVE, DRAG -> false;
                case RELEASE -> this == RELEASE || possible;
                case PRESS -> possible || target.isEmpty();
            };
        }
    }

    /// Something under the pointer.
    ///
    /// @param link what would come of a relation to it
    record Target(LinkEnd end, Link link) {

        /// The relation, if there can be one.
        Optional<Link.Possible> possible() {
            return link instanceof Link.Possible possible ? Optional.of(possible) : Optional.empty();
        }
    }

    static Linking from(LinkEnd from, Ending ending, Point to) {
        return new Linking(from, ending, to, Optional.empty());
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        Linking here = at(pointer, context);
        return ending.comes(pointer, here.target) ? here.ended(context) : here;
    }

    private Linking at(Pointer pointer, GestureContext context) {
        Optional<Target> found = LinkEnds.at(pointer.hit())
                .filter(end -> !end.equals(from))
                .map(end -> new Target(end, Link.between(context.session().document(), from, end)));
        return new Linking(from, ending, pointer.world(), found);
    }

    private Gesture ended(GestureContext context) {
        target.flatMap(Target::possible)
                .ifPresent(link -> make(link, target.orElseThrow().end(), context));
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
