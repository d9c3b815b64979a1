package keyline.app.canvas.popover;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import keyline.app.canvas.Canvas;
import keyline.model.NodeId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// A card that stands on the canvas beside the tables that it is about, one at a time. Escape closes it. FX thread
/// only.
public final class CanvasCard {

    private static final double MARGIN = 12;

    private final Canvas canvas;
    private Optional<Region> open = Optional.empty();

    /// A card on this canvas; nothing stands there yet.
    public CanvasCard(Canvas canvas) {
        this.canvas = canvas;
    }

    /// Shows a card in place of the one before.
    ///
    /// @param near a point of the diagram
    /// @param subjects the tables that should stay in sight
    public void open(Region card, Point near, List<NodeId> subjects) {
        close();
        card.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        open = Optional.of(card);
        canvas.pin(card, near);
        canvas.pin(card, placed(card, near, subjects));
        card.heightProperty().subscribe(_ -> keepInSight(card));
    }

    /// A card that has grown moves up.
    private void keepInSight(Region card) {
        double below = card.getLayoutY() + card.getHeight() + MARGIN - canvas.getHeight();
        double room = card.getLayoutY() - MARGIN;
        if (shows(card) && below > 0 && room > 0) {
            Point corner = new Point(card.getLayoutX(), card.getLayoutY() - Math.min(below, room));
            canvas.pin(card, canvas.viewport().toWorld(corner));
        }
    }

    /// Whether this card stands there.
    public boolean shows(Region card) {
        return open.equals(Optional.of(card));
    }

    /// Takes the card away; the keyboard goes back to the canvas if it was in there.
    public void close() {
        open.ifPresent(card -> {
            open = Optional.empty();
            if (hasFocus(card)) {
                canvas.requestFocus();
            }
            canvas.remove(card);
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

    private Point placed(Region card, Point near, List<NodeId> subjects) {
        card.applyCss();
        double width = card.prefWidth(-1);
        Rectangle size = new Rectangle(0, 0, width, card.prefHeight(width));
        Rectangle area = new Rectangle(0, 0, canvas.getWidth(), canvas.getHeight());
        List<Rectangle> tables = subjects.stream()
                .flatMap(table -> canvas.scene().find(table).stream())
                .map(canvas.viewport()::toScreen)
                .toList();
        List<Rectangle> others = canvas.scene().tablesIn(canvas.viewport().toWorld(area)).stream()
                .map(table -> canvas.viewport().toScreen(table.bounds()))
                .toList();
        PopoverPlace place = new PopoverPlace(area, tables, others);
        return canvas.viewport().toWorld(place.beside(canvas.viewport().toScreen(near), size));
    }

    /// Letters would take tools in hand, were they to leave the card.
    private void key(KeyEvent event) {
        boolean letter = event.getCode().isLetterKey() && !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (letter) {
            event.consume();
        }
    }
}
