package keyline.app.canvas.paint;

import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Rectangle;

/// What part of a diagram is painted, and how large.
///
/// @param width in pixels of the canvas
/// @param height in pixels of the canvas
/// @param density device pixels for one pixel of the canvas, more than 1 on a dense screen
public record Camera(Viewport viewport, double width, double height, double density) {

    private static final double AHEAD = 3;
    private static final double ROUNDING = 1e-6;

    /// The width in device pixels.
    public int across() {
        return (int) Math.ceil(width * density - ROUNDING);
    }

    /// The height in device pixels.
    public int down() {
        return (int) Math.ceil(height * density - ROUNDING);
    }

    /// Where it will be some frames later, when it goes on as it came from another place since the last one.
    Camera ahead(Camera before) {
        Rectangle now = world();
        Rectangle then = before.world();
        double zoom = width / (now.width() + AHEAD * (now.width() - then.width()));
        double left = now.x() + AHEAD * (now.x() - then.x());
        double top = now.y() + AHEAD * (now.y() - then.y());
        return new Camera(new Viewport(left * zoom, top * zoom, zoom), width, height, density);
    }

    private Rectangle world() {
        return viewport.toWorld(new Rectangle(0, 0, width, height));
    }

    /// A sheet for these pixels, as large as what it takes.
    Sheet sheet(Pixels pixels) {
        return new Sheet(pixels, viewport, density);
    }

    /// How far it is scrolled to the right, in whole device pixels.
    long scrollX() {
        return Math.round(viewport.scrollX() * density);
    }

    /// How far it is scrolled down, in whole device pixels.
    long scrollY() {
        return Math.round(viewport.scrollY() * density);
    }
}
