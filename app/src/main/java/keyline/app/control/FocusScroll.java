package keyline.app.control;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Moves a scroll pane so that the control with the focus can be seen, for those who go through it with Tab.
public final class FocusScroll {

    private static final double MARGIN = 24;

    private final ScrollPane pane;

    private FocusScroll(ScrollPane pane) {
        this.pane = pane;
    }

    public static void in(ScrollPane pane) {
        FocusScroll scroll = new FocusScroll(pane);
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> scroll.show(focused));
    }

    private void show(@Nullable Node focused) {
        Node content = pane.getContent();
        if (focused != null && content != null && isWithin(focused, content)) {
            content.applyCss();
            pane.layout();
            Bounds place = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
            reveal(place.getMinY() - MARGIN, place.getMaxY() + MARGIN);
        }
    }

    private void reveal(double top, double bottom) {
        double view = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - view;
        double at = pane.getVvalue() * hidden;
        if (hidden > 0 && top < at) {
            pane.setVvalue(Math.max(0, top) / hidden);
        } else if (hidden > 0 && bottom > at + view) {
            pane.setVvalue(Math.min(1, (bottom - view) / hidden));
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node.equals(ancestor)
                || Optional.ofNullable(node.getParent())
                        .filter(parent -> isWithin(parent, ancestor))
                        .isPresent();
    }
}
