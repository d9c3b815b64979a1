package keyline.app.canvas.scene;

import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Which part of the diagram the canvas shows, and how large: a point of the world stands on the screen at `world *
/// zoom - scroll`.
///
/// @param scrollX in screen pixels
/// @param scrollY in screen pixels
/// @param zoom 1 at 100 %, between [#SMALLEST] and [#LARGEST]
public record Viewport(double scrollX, double scrollY, double zoom) {

    /// The smallest zoom, 1 %: ten thousand tables fit a window.
    public static final double SMALLEST = 0.01;

    /// The largest zoom, 400 %.
    public static final double LARGEST = 4;

    /// From this zoom on, tables show their columns; below it there is nothing of them to point at.
    public static final double COLUMNS_FROM = 0.45;

    /// The origin in the upper left corner, at 100 %.
    public static final Viewport START = new Viewport(0, 0, 1);

    public Viewport {
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    }

    /// Where a point of the world stands on the screen.
    public Point toScreen(Point world) {
        return new Point(screenX(world.x()), screenY(world.y()));
    }

    /// Where a rectangle of the world stands on the screen.
    public Rectangle toScreen(Rectangle world) {
        return new Rectangle(screenX(world.x()), screenY(world.y()), world.width() * zoom, world.height() * zoom);
    }

    /// The screen's x of a world's x.
    public double screenX(double worldX) {
        return worldX * zoom - scrollX;
    }

    /// The screen's y of a world's y.
    public double screenY(double worldY) {
        return worldY * zoom - scrollY;
    }

    /// Which point of the world stands there on the screen.
    public Point toWorld(Point screen) {
        return new Point((screen.x() + scrollX) / zoom, (screen.y() + scrollY) / zoom);
    }

    /// Which rectangle of the world stands there on the screen.
    public Rectangle toWorld(Rectangle screen) {
        return Rectangle.at(toWorld(screen.corner()), screen.width() / zoom, screen.height() / zoom);
    }

    /// This viewport with what it shows moved by so many screen pixels, to the right and downwards.
    public Viewport movedBy(double dx, double dy) {
        return new Viewport(scrollX - dx, scrollY - dy, zoom);
    }

    /// This viewport at another zoom; what stands at `screen` stays there.
    public Viewport zoomedTo(double wanted, Point screen) {
        Point world = toWorld(screen);
        double next = Math.clamp(wanted, SMALLEST, LARGEST);
        return new Viewport(world.x() * next - screen.x(), world.y() * next - screen.y(), next);
    }

    /// This viewport zoomed by a factor; what stands at `screen` stays there.
    public Viewport zoomedBy(double factor, Point screen) {
        return zoomedTo(zoom * factor, screen);
    }

    /// A viewport of `width` x `height` screen pixels that shows all of `world` with a margin, at 100 % at most.
    public static Viewport fitting(Rectangle world, double width, double height) {
        double margin = Math.min(48, Math.min(width, height) / 8);
        double across = (width - 2 * margin) / Math.max(1, world.width());
        double down = (height - 2 * margin) / Math.max(1, world.height());
        return new Viewport(0, 0, Math.min(1, Math.min(across, down))).centredOn(world, width, height);
    }

    /// This viewport, `width` x `height` screen pixels large, with the middle of `world` in its middle; the zoom stays.
    public Viewport centredOn(Rectangle world, double width, double height) {
        return new Viewport(
                Math.rint(world.centreX() * zoom - width / 2), Math.rint(world.centreY() * zoom - height / 2), zoom);
    }
}
