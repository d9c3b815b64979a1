package keyline.app.canvas.popover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import keyline.app.Selection;
import keyline.app.Selection.OfRelation;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema.Reference;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// The popover of the selected relation. It stands on the canvas, keeps up with the document, and closes on Escape, on
/// a click elsewhere and when the relation is gone. FX thread only.
public final class RelationPopover {

    private final Session session;
    private final Canvas canvas;
    private Optional<Open> open = Optional.empty();

    /// Popovers on this canvas.
    public RelationPopover(Session session, Canvas canvas) {
        this.session = session;
        this.canvas = canvas;
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
            RelationCard card = new RelationCard(session, found, actions);
            card.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
            card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            open = Optional.of(new Open(relation, card));
            canvas.pin(card, near);
            canvas.pin(card, placed(card, relation, near));
        });
    }

    /// Puts the keyboard into it.
    public void enter() {
        open.ifPresent(each -> each.card.begin());
    }

    /// Whether it is open.
    public boolean isOpen() {
        return open.isPresent();
    }

    /// Closes it. What is being typed in it is taken.
    public void close() {
        open.filter(each -> hasFocus(each.card)).ifPresent(_ -> canvas.requestFocus());
        drop();
    }

    private void drop() {
        open.ifPresent(each -> {
            open = Optional.empty();
            canvas.remove(each.card);
        });
    }

    private boolean hasFocus(Node card) {
        for (Node node = canvas.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(card)) {
                return true;
            }
        }
        return false;
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

    private Point placed(RelationCard card, OfRelation relation, Point near) {
        card.applyCss();
        double width = card.prefWidth(-1);
        Rectangle size = new Rectangle(0, 0, width, card.prefHeight(width));
        Rectangle area = new Rectangle(0, 0, canvas.getWidth(), canvas.getHeight());
        PopoverPlace place = new PopoverPlace(area, tables(relation), others(area));
        return canvas.viewport().toWorld(place.beside(canvas.viewport().toScreen(near), size));
    }

    private List<Rectangle> tables(OfRelation relation) {
        return find(relation).stream()
                .flatMap(found -> Stream.of(found.child().id(), found.key().parent()))
                .flatMap(table -> canvas.scene().find(table).stream())
                .map(canvas.viewport()::toScreen)
                .toList();
    }

    private List<Rectangle> others(Rectangle area) {
        return canvas.scene().tablesIn(canvas.viewport().toWorld(area)).stream()
                .map(table -> canvas.viewport().toScreen(table.bounds()))
                .toList();
    }

    private void follow() {
        open.ifPresent(each -> find(each.relation).ifPresentOrElse(each.card::show, this::drop));
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

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }
}
