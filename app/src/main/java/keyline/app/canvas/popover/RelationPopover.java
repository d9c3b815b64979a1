package keyline.app.canvas.popover;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import keyline.app.Selection;
import keyline.app.Selection.OfRelation;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema.Reference;
import keyline.model.diagram.Point;

/// The popover of the selected relation. It stands on the canvas, keeps up with the document, and closes on Escape, on
/// a click elsewhere and when the relation is gone. FX thread only.
public final class RelationPopover {

    private final Session session;
    private final CanvasCard card;
    private Optional<Open> open = Optional.empty();

    /// Popovers on this canvas.
    public RelationPopover(Session session, Canvas canvas) {
        this.session = session;
        this.card = new CanvasCard(canvas);
        session.observe(_ -> follow());
        session.observeSelection(this::select);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private record Open(OfRelation relation, RelationCard card) {}

    /// Opens the popover of a relation beside a point of the diagram.
    ///
    /// @param actions what its buttons do
    public void open(OfRelation relation, Point near, RelationActions actions) {
        close();
        find(relation).ifPresent(found -> {
            RelationCard shown = new RelationCard(session, found, actions);
            open = Optional.of(new Open(relation, shown));
            card.open(shown, near, List.of(found.child().id(), found.key().parent()));
        });
    }

    /// Puts the keyboard into it.
    public void enter() {
        open.ifPresent(each -> each.card.begin());
    }

    /// Whether it is open.
    public boolean isOpen() {
        return open.filter(each -> card.shows(each.card)).isPresent();
    }

    /// Closes it. What is being typed in it is taken.
    public void close() {
        open = Optional.empty();
        card.close();
    }

    private Optional<Reference> find(OfRelation relation) {
        return session.shown()
                .schema()
                .tables()
                .find(relation.child())
                .flatMap(child -> child.find(relation.key())
                        .filter(ForeignKey.class::isInstance)
                        .map(key -> new Reference(child, (ForeignKey) key)));
    }

    private void follow() {
        open.ifPresent(each -> find(each.relation).ifPresentOrElse(each.card::show, this::close));
    }

    private void select(Selection selection) {
        open.filter(each -> !selection.has(each.relation)).ifPresent(_ -> close());
    }

    private void pressed(MouseEvent event) {
        open.filter(each -> !isIn(event, each.card)).ifPresent(_ -> close());
    }

    private static boolean isIn(MouseEvent event, Node card) {
        return card.localToScene(card.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY());
    }
}
