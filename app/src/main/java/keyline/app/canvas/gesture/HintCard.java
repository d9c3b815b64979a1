package keyline.app.canvas.gesture;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.canvas.Canvas;
import keyline.app.control.Labels;
import keyline.model.diagram.Point;

/// The small card beside the pointer that says what a drop would do. It stays within the canvas.
final class HintCard extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double DISTANCE = 16;

    private final Canvas canvas;
    private final Label headline = Labels.wrapped("", "strong");
    private final Label detail = Labels.wrapped("", "muted");

    HintCard(Canvas canvas) {
        this.canvas = canvas;
        getStyleClass().add("link-hint");
        setMouseTransparent(true);
        getChildren().addAll(headline, detail);
    }

    /// Stands beside a point of the diagram. A hint without detail is a refusal.
    void show(LinkHint hint, Point world) {
        headline.setText(hint.headline());
        detail.setText(hint.detail());
        boolean refusal = hint.detail().isEmpty();
        detail.setVisible(!refusal);
        detail.setManaged(!refusal);
        pseudoClassStateChanged(INVALID, refusal);
        canvas.pin(this, world);
        canvas.pin(this, placed(canvas.viewport().toScreen(world)));
    }

    void hide() {
        canvas.remove(this);
    }

    private Point placed(Point pointer) {
        applyCss();
        double width = prefWidth(-1);
        double height = prefHeight(width);
        return canvas.viewport()
                .toWorld(new Point(
                        beside(pointer.x(), width, canvas.getWidth()),
                        beside(pointer.y(), height, canvas.getHeight())));
    }

    /// Behind the pointer where there is room, otherwise before it.
    private static double beside(double pointer, double size, double canvas) {
        boolean fits = pointer + DISTANCE + size <= canvas;
        return Math.max(0, fits ? pointer + DISTANCE : pointer - DISTANCE - size);
    }
}
