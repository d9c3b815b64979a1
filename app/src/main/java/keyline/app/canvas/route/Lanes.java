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
        this.level = level.stream().map(Lanes::turned).toList();
    }

    /// The same with x and y exchanged: across is then as up and down.
    private static Rectangle turned(Rectangle rectangle) {
        return new Rectangle(rectangle.y(), rectangle.x(), rectangle.height(), rectangle.width());
    }

    /// The x of the lane at the left of a box.
    double left(Rectangle box) {
        return free(upright, box.x() - NEAREST, -LANE, box);
    }

    /// The x of the lane at the right of a box.
    double right(Rectangle box) {
        return free(upright, box.right() + NEAREST, LANE, box);
    }

    /// The y of the lane above a box.
    double above(Rectangle box) {
        return free(level, box.y() - NEAREST, -LANE, turned(box));
    }

    /// The y of the lane below a box.
    double below(Rectangle box) {
        return free(level, box.bottom() + NEAREST, LANE, turned(box));
    }

    /// The x of the first lane from `x` on, in steps of `lane`, in which none of these lines runs beside a box.
    private static double free(List<Rectangle> lines, double x, double lane, Rectangle box) {
        for (int i = 0; i < MOST; i++) {
            if (isFree(lines, x + i * lane, box)) {
                return x + i * lane;
            }
        }
        return x;
    }

    private static boolean isFree(List<Rectangle> lines, double x, Rectangle box) {
        for (Rectangle line : lines) {
            if (Math.abs(line.x() - x) < Terrain.LANE && line.y() < box.bottom() && line.bottom() > box.y()) {
                return false;
            }
        }
        return true;
    }
}
