package keyline.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keyline.model.Constraint.ForeignKey;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;

/// How good a layout is.
///
/// @param box what all nodes cover together
/// @param tableArea what they cover one by one, in square pixels
/// @param meanLine how long a line is between the middles of its tables, in pixels
/// @param crossings how many pairs of these lines cross
record LayoutFigures(Rectangle box, double tableArea, double meanLine, long crossings) {

    private record Line(double x1, double y1, double x2, double y2) {

        static Line between(Rectangle one, Rectangle other) {
            return new Line(one.centreX(), one.centreY(), other.centreX(), other.centreY());
        }

        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }

        /// Whether both cross, not counting common ends.
        boolean crosses(Line other) {
            return parts(other) && other.parts(this);
        }

        private boolean parts(Line other) {
            double first = side(other.x1, other.y1);
            double second = side(other.x2, other.y2);
            return (first < 0 && second > 0) || (first > 0 && second < 0);
        }

        private double side(double x, double y) {
            return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
        }
    }

    static LayoutFigures of(Schema schema, Map<NodeId, Size> sizes, Map<NodeId, Point> places) {
        List<Rectangle> boxes =
                sizes.keySet().stream().map(node -> box(node, sizes, places)).toList();
        List<Line> lines = new ArrayList<>();
        for (Table child : schema.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (!key.parent().equals(child.id())) {
                    lines.add(Line.between(box(child.id(), sizes, places), box(key.parent(), sizes, places)));
                }
            }
        }
        return new LayoutFigures(
                boxes.stream().reduce(Rectangle::union).orElse(new Rectangle(0, 0, 0, 0)),
                boxes.stream().mapToDouble(box -> box.width() * box.height()).sum(),
                lines.stream().mapToDouble(Line::length).average().orElse(0),
                crossings(lines));
    }

    private static Rectangle box(NodeId node, Map<NodeId, Size> sizes, Map<NodeId, Point> places) {
        Size size = Objects.requireNonNull(sizes.get(node), "every node has a size");
        Point place = Objects.requireNonNull(places.get(node), "every node has a place");
        return Rectangle.at(place, size.width(), size.height());
    }

    private static long crossings(List<Line> lines) {
        long count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += lines.get(i).crosses(lines.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    /// The width of the whole through its height.
    double aspect() {
        return box.width() / box.height();
    }

    /// How many times as large the whole is as what stands in it.
    double areaFactor() {
        return box.width() * box.height() / tableArea;
    }
}
