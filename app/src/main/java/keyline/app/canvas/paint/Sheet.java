package keyline.app.canvas.paint;

import javafx.scene.paint.Color;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Rectangle;

/// The pixels that a [ScreenPen] paints on, and which part of the world they show.
///
/// @param density device pixels for one pixel of the canvas, more than 1 on a dense screen
record Sheet(Pixels pixels, Viewport viewport, double density) {

    private static final int WHOLE = 256;

    /// Device pixels for one pixel of the world.
    double scale() {
        return viewport.zoom() * density;
    }

    /// The device pixel of a world's x.
    int x(double world) {
        return (int) (Math.round(world * scale()) - scrollX());
    }

    /// The device pixel of a world's y.
    int y(double world) {
        return (int) (Math.round(world * scale()) - scrollY());
    }

    /// How far it is scrolled to the right, in device pixels.
    long scrollX() {
        return Math.round(viewport.scrollX() * density);
    }

    /// How far it is scrolled down, in device pixels.
    long scrollY() {
        return Math.round(viewport.scrollY() * density);
    }

    /// The part of the world that an area of it shows.
    Rectangle world(PixelArea area) {
        return new Rectangle(
                (area.left() + scrollX()) / scale(),
                (area.top() + scrollY()) / scale(),
                (area.right() - area.left()) / scale(),
                (area.bottom() - area.top()) / scale());
    }

    /// The pixels that show a part of the world, as many more on each side as given.
    PixelArea area(Rectangle world, int more) {
        return new PixelArea(
                x(world.x()) - more, y(world.y()) - more, x(world.right()) + more, y(world.bottom()) + more);
    }

    /// Fills a rectangle of device pixels. It begins on whole pixels; where it ends between two, the last one is filled
    /// as much as it is covered.
    void box(double left, double top, double right, double bottom, Color colour) {
        int endX = (int) Math.floor(right);
        int endY = (int) Math.floor(bottom);
        int strength = (int) Math.round(colour.getOpacity() * WHOLE);
        part(left, top, endX, endY, colour, strength);
        part(endX, top, endX + 1.0, endY, colour, (int) Math.round((right - endX) * strength));
        part(left, endY, endX, endY + 1.0, colour, (int) Math.round((bottom - endY) * strength));
    }

    private void part(double left, double top, double right, double bottom, Color colour, int share) {
        if (share >= WHOLE) {
            pixels.fill((int) left, (int) top, (int) right, (int) bottom, Pixels.of(colour));
        } else if (share > 0) {
            pixels.mix((int) left, (int) top, (int) right, (int) bottom, Pixels.of(colour), share);
        }
    }
}
