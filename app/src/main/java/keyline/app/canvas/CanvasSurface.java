package keyline.app.canvas;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The painted part of the canvas. It isn't managed by its parent, so asking for a repaint makes the toolkit lay out
/// this region alone, once before the next frame, and that is when it is painted.
final class CanvasSurface extends Region {

    private final Canvas target = new Canvas();
    private final Consumer<Canvas> painting;
    private boolean stale = true;

    CanvasSurface(Consumer<Canvas> painting) {
        this.painting = painting;
        setManaged(false);
        getChildren().add(target);
    }

    void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (target.getWidth() != getWidth() || target.getHeight() != getHeight()) {
            target.setWidth(getWidth());
            target.setHeight(getHeight());
            stale = true;
        }
        if (stale && getWidth() > 0 && getHeight() > 0) {
            stale = false;
            painting.accept(target);
        }
    }
}
