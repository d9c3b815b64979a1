package keyline.app.canvas.paint;

import javafx.scene.canvas.GraphicsContext;
import keyline.app.canvas.scene.Viewport;

/// What a [ScreenPen] paints on.
///
/// @param pixels device pixels for one pixel of the canvas, more than 1 on a dense screen
record Sheet(GraphicsContext graphics, Viewport viewport, double pixels) {

    /// Device pixels for one pixel of the world.
    double scale() {
        return viewport.zoom() * pixels;
    }

    /// The device pixel of a world's x.
    int x(double world) {
        return (int) (Math.round(world * scale()) - Math.round(viewport.scrollX() * pixels));
    }

    /// The device pixel of a world's y.
    int y(double world) {
        return (int) (Math.round(world * scale()) - Math.round(viewport.scrollY() * pixels));
    }

    /// Fills a rectangle of device pixels.
    void box(double left, double top, double right, double bottom) {
        if (right > left && bottom > top) {
            graphics.fillRect(left / pixels, top / pixels, (right - left) / pixels, (bottom - top) / pixels);
        }
    }

    /// Puts a picture whose pixels are device pixels.
    void put(Stamps.Stamp stamp, int x, int y) {
        graphics.drawImage(
                stamp.image(),
                (x + stamp.left()) / pixels,
                (y + stamp.top()) / pixels,
                stamp.image().getWidth() / pixels,
                stamp.image().getHeight() / pixels);
    }
}
