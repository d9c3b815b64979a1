package keyline.app.canvas.gesture;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import keyline.model.NodeId;
import keyline.model.diagram.Rectangle;

/// A direction on the diagram, in which the arrow keys move things and the eye.
enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }

    /// What one sees next when one looks from `place` in this direction: near, rather ahead than aside, and with its
    /// middle beyond the edge.
    Optional<NodeId> next(Rectangle place, Collection<Map.Entry<NodeId, Rectangle>> others) {
        return others.stream()
                .filter(other -> ahead(place, other.getValue()) > half(place))
                .min(Comparator.comparingDouble(
                        other -> ahead(place, other.getValue()) + 2 * aside(place, other.getValue())))
                .map(Map.Entry::getKey);
    }

    private double half(Rectangle place) {
        return (dx == 0 ? place.height() : place.width()) / 2;
    }

    private double ahead(Rectangle from, Rectangle to) {
        return dx * (to.centreX() - from.centreX()) + dy * (to.centreY() - from.centreY());
    }

    /// How far the two are apart across the direction; 0 where they overlap.
    private double aside(Rectangle from, Rectangle to) {
        double gap = dx == 0
                ? Math.max(from.x() - to.right(), to.x() - from.right())
                : Math.max(from.y() - to.bottom(), to.y() - from.bottom());
        return Math.max(0, gap);
    }
}
