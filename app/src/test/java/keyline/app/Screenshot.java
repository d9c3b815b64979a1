package keyline.app;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A picture of a window with its open menus and lists, which are windows of their own. FX thread only.
final class Screenshot {

    private Screenshot() {}

    static WritableImage of(Stage stage) {
        WritableImage image = stage.getScene().snapshot(null);
        Point2D origin = stage.getScene().getRoot().localToScreen(0, 0);
        for (Window window : List.copyOf(Window.getWindows())) {
            if (!window.equals(stage) && window.isShowing()) {
                paste(window.getScene().getRoot(), image, origin);
            }
        }
        return image;
    }

    private static void paste(Parent popup, WritableImage onto, Point2D origin) {
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        WritableImage from = popup.snapshot(transparent, null);
        Bounds bounds = popup.localToScreen(popup.getBoundsInLocal());
        int left = (int) Math.round(bounds.getMinX() - origin.getX());
        int top = (int) Math.round(bounds.getMinY() - origin.getY());
        for (int y = Math.max(0, -top); y < from.getHeight() && y + top < onto.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < from.getWidth() && x + left < onto.getWidth(); x++) {
                Color below = onto.getPixelReader().getColor(x + left, y + top);
                Color both = blend(from.getPixelReader().getColor(x, y), below);
                onto.getPixelWriter().setColor(x + left, y + top, both);
            }
        }
    }

    private static Color blend(Color above, Color below) {
        Color opaque = Color.color(above.getRed(), above.getGreen(), above.getBlue());
        return below.interpolate(opaque, above.getOpacity());
    }
}
