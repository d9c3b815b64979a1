package keyline.app.canvas.scene;

import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where a note or an area is taken hold of: in its body, to move it, or at an edge or corner, to change its size.
public enum Grip {
    BODY(0, 0),
    TOP(0, -1),
    TOP_RIGHT(1, -1),
    RIGHT(1, 0),
    BOTTOM_RIGHT(1, 1),
    BOTTOM(0, 1),
    BOTTOM_LEFT(-1, 1),
    LEFT(-1, 0),
    TOP_LEFT(-1, -1);

    private final int across;
    private final int down;

    Grip(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /// -1 when it moves the left edge, 1 when it moves the right one, 0 when neither.
    public int across() {
        return across;
    }

    /// -1 when it moves the upper edge, 1 when it moves the lower one, 0 when neither.
    public int down() {
        return down;
    }

    /// The grip of `box` at a point in it or near it: an edge when the point is within `tolerance` of one.
    static Grip at(Point point, Rectangle box, double tolerance) {
        int across = edge(point.x() - box.x(), box.right() - point.x(), tolerance);
        int down = edge(point.y() - box.y(), box.bottom() - point.y(), tolerance);
        for (Grip grip : values()) {
            if (grip.across == across && grip.down == down) {
                return grip;
            }
        }
        return BODY;
    }

    private static int edge(double fromLow, double fromHigh, double tolerance) {
        if (Math.abs(fromLow) <= tolerance) {
            return -1;
        }
        return Math.abs(fromHigh) <= tolerance ? 1 : 0;
    }
}
