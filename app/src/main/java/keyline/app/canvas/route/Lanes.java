package keyline.app.canvas.route;

import java.util.List;
import keyline.model.diagram.Rectangle;

/// Where a line may run beside a table: as near as lines may come, or where others run there already, in a lane farther
/// off. So lines that pass by the same table don't lie on each other.
final class Lanes {

    private static final double NEAREST = 6;
    private static final double LANE = 8;
    private static final int MOST = 8;

    private final List<Rectangle> upright;
    private final List<Rectangle> level;

    /// @param upright pieces of other lines that run up and down, as rectangles without thickness
    /// @param level those that run across
    Lanes(List<Rectangle> upright, List<Rectangle> level) {
        this.upright = upright;
        this.level = level;
    }

    /// The x of the lane at the left of a box.
    double left(Rectangle box) {
        return beside(box.x() - NEAREST, -LANE, box);
    }

    /// The x of the lane at the right of a box.
    double right(Rectangle box) {
        return beside(box.right() + NEAREST, LANE, box);
    }

    /// The x of the first free lane from `x` on, in steps of `lane`, along the height of a box.
    private double beside(double x, double lane, Rectangle box) {
        for (int i = 0; i < MOST; i++) {
            if (isFreeAt(x + i * lane, box)) {
                return x + i * lane;
            }
        }
        return x;
    }

    private boolean isFreeAt(double x, Rectangle box) {
        for (Rectangle line : upright) {
            if (Math.abs(line.x() - x) < Terrain.LANE && line.y() < box.bottom() && line.bottom() > box.y()) {
                return false;
            }
        }
        return true;
    }

    /// The y of the lane above a box.
    double above(Rectangle box) {
        return along(box.y() - NEAREST, -LANE, box);
    }

    /// The y of the lane below a box.
    double below(Rectangle box) {
        return along(box.bottom() + NEAREST, LANE, box);
    }

    private double along(double y, double lane, Rectangle box) {
        for (int i = 0; i < MOST; i++) {
            if (isFreeAlong(y + i * lane, box)) {
                return y + i * lane;
            }
        }
        return y;
    }

    private boolean isFreeAlong(double y, Rectangle box) {
        for (Rectangle line : level) {
            if (Math.abs(line.y() - y) < Terrain.LANE && line.x() < box.right() && line.right() > box.x()) {
                return false;
            }
        }
        return true;
    }
}
