package keyline.app.canvas.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import keyline.app.canvas.scene.Guide;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Brings what is moved into line: its edges and its middle with the same ones of other nodes, otherwise its corner
/// onto the grid. Both axes are looked at by themselves.
///
/// @param others the places of the nodes that stand still
/// @param reach how near an edge must come to snap, in world pixels
record Snap(Collection<Rectangle> others, double reach) {

    /// The distance of the grid's lines.
    static final double GRID = 4;

    /// Where the moved rectangle comes to stand, and the lines that show why.
    record Snapped(Rectangle place, List<Guide> guides) {}

    /// The nearest point of the grid.
    static Point toGrid(Point point) {
        return new Point(toGrid(point.x()), toGrid(point.y()));
    }

    static double toGrid(double coordinate) {
        return Math.rint(coordinate / GRID) * GRID;
    }

    Snapped snapped(Rectangle moved) {
        Optional<Line> across = nearest(moved, Axis.X);
        Optional<Line> down = nearest(moved, Axis.Y);
        double x = across.map(line -> moved.x() + line.shift).orElse(toGrid(moved.x()));
        double y = down.map(line -> moved.y() + line.shift).orElse(toGrid(moved.y()));
        Rectangle place = new Rectangle(x, y, moved.width(), moved.height());
        List<Guide> guides = new ArrayList<>();
        across.ifPresent(line -> guides.add(upright(line, place)));
        down.ifPresent(line -> guides.add(level(line, place)));
        return new Snapped(place, guides);
    }

    private Optional<Line> nearest(Rectangle moved, Axis axis) {
        return others.stream()
                .flatMap(other -> axis.lines.stream().map(edge -> line(moved, other, edge)))
                .filter(line -> Math.abs(line.shift) <= reach)
                .min(Comparator.comparingDouble(line -> Math.abs(line.shift)));
    }

    private static Line line(Rectangle moved, Rectangle other, ToDoubleFunction<Rectangle> edge) {
        double at = edge.applyAsDouble(other);
        return new Line(other, at, at - edge.applyAsDouble(moved));
    }

    private static Guide upright(Line line, Rectangle place) {
        Rectangle both = line.other.union(place);
        return new Guide(new Point(line.at, both.y()), new Point(line.at, both.bottom()));
    }

    private static Guide level(Line line, Rectangle place) {
        Rectangle both = line.other.union(place);
        return new Guide(new Point(both.x(), line.at), new Point(both.right(), line.at));
    }

    /// A line of another node, and how far what is moved must go to lie on it.
    private record Line(Rectangle other, double at, double shift) {}

    /// A direction in which things are brought into line, with the lines of a rectangle that count in it.
    private record Axis(List<ToDoubleFunction<Rectangle>> lines) {
        static final Axis X = new Axis(List.of(Rectangle::x, Rectangle::centreX, Rectangle::right));
        static final Axis Y = new Axis(List.of(Rectangle::y, Rectangle::centreY, Rectangle::bottom));
    }
}
