package keyline.app.canvas;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The painted part of the canvas. It isn't managed by its parent, so asking for a repaint makes the toolkit lay out
/// this region alone, once before the next frame, and that is when it is painted.
final class CanvasSurface extends Region {

    private final ImageView view = new ImageView();
    private final Painting painting;
    private Size size = new Size(0, 0, 1);
    private boolean stale = true;

    CanvasSurface(Painting painting) {
        this.painting = painting;
        setManaged(false);
        getChildren().add(view);
    }

    /// Paints a picture for a surface of this size in pixels of the canvas, of which each has so many device pixels.
    interface Painting {
        Image paint(double width, double height, double density);
    }

    void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double density = density();
        if (!new Size(getWidth(), getHeight(), density).equals(size)) {
            size = new Size(getWidth(), getHeight(), density);
            stale = true;
        }
        if (stale && getWidth() > 0 && getHeight() > 0) {
            stale = false;
            show(painting.paint(getWidth(), getHeight(), density), density);
        }
    }

    /// Pixel by pixel: the last ones may stand a little over the edge.
    private void show(Image image, double density) {
        view.setImage(image);
        view.setFitWidth(image.getWidth() / density);
        view.setFitHeight(image.getHeight() / density);
    }

    private double density() {
        return Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getRenderScaleX)
                .orElse(1.0);
    }

    private record Size(double width, double height, double density) {}
}
