package keyline.app.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Controls that stand on the diagram: editors, which grow with the zoom, and popovers, which don't. Both keep their
/// place in the world.
final class CanvasOverlay extends Pane {

    private final Map<Node, Rectangle> placed = new HashMap<>();
    private final Map<Node, Point> pinned = new HashMap<>();
    private Viewport viewport = Viewport.START;

    CanvasOverlay() {
        setPickOnBounds(false);
        setManaged(false);
    }

    void place(Node node, Rectangle world) {
        pinned.remove(node);
        placed.put(node, world);
        node.setManaged(false);
        show(node);
        relocate(node, world);
    }

    void pin(Node node, Point world) {
        placed.remove(node);
        pinned.put(node, world);
        node.getTransforms().removeIf(Scale.class::isInstance);
        node.setManaged(true);
        show(node);
        relocate(node, world);
    }

    /// A node that is shown already stays: taken out and put in again, it would lose the focus.
    private void show(Node node) {
        if (!getChildren().contains(node)) {
            getChildren().add(node);
        }
    }

    void remove(Node node) {
        placed.remove(node);
        pinned.remove(node);
        node.getTransforms().removeIf(Scale.class::isInstance);
        getChildren().remove(node);
    }

    void follow(Viewport changed) {
        viewport = changed;
        placed.forEach(this::relocate);
        pinned.forEach(this::relocate);
    }

    private void relocate(Node node, Rectangle world) {
        Rectangle screen = viewport.toScreen(world);
        node.resizeRelocate(Math.rint(screen.x()), Math.rint(screen.y()), world.width(), world.height());
        node.getTransforms().removeIf(Scale.class::isInstance);
        node.getTransforms().add(new Scale(viewport.zoom(), viewport.zoom()));
    }

    private void relocate(Node node, Point world) {
        Point screen = viewport.toScreen(world);
        node.relocate(Math.rint(screen.x()), Math.rint(screen.y()));
    }
}
