package keyline.app.canvas;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// The painted part of the canvas. It isn't managed by its parent, so asking for a repaint makes the toolkit lay out
/// this region alone, once before the next frame, and that is when it is painted.
final class CanvasSurface extends Region {

    private final ImageView view = new ImageView();
    private final Painting painting;
    private boolean stale = true;

    CanvasSurface(Painting painting) {
        this.painting = painting;
        setManaged(false);
        getChildren().add(view);
    }

    /// Paints a picture for a surface of this size, in pixels of the canvas.
    interface Painting {
        Image paint(double width, double height);
    }

    void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (view.getFitWidth() != getWidth() || view.getFitHeight() != getHeight()) {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
            stale = true;
        }
        if (stale && getWidth() > 0 && getHeight() > 0) {
            stale = false;
            view.setImage(painting.paint(getWidth(), getHeight()));
        }
    }
}
