package keyline.app.arrange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.app.command.ArrangeActions.Alignment;
import keyline.app.command.ArrangeActions.Direction;
import keyline.model.NodeId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where nodes come to stand when they are brought into line: functions of where they are, in world coordinates.
final class Aligned {

    private Aligned() {}

    /// A node and where it is.
    record Placed(NodeId node, Rectangle bounds) {}

    /// Upper left corners with which the edges or middles lie in one line: that of the outermost edge, or of the middle
    /// of all.
    static Map<NodeId, Point> inLine(List<Placed> nodes, Alignment alignment) {
        double left =
                nodes.stream().mapToDouble(each -> each.bounds().x()).min().orElse(0);
        double right =
                nodes.stream().mapToDouble(each -> each.bounds().right()).max().orElse(0);
        double top = nodes.stream().mapToDouble(each -> each.bounds().y()).min().orElse(0);
        double bottom =
                nodes.stream().mapToDouble(each -> each.bounds().bottom()).max().orElse(0);
        Map<NodeId, Point> corners = new LinkedHashMap<>();
        for (Placed each : nodes) {
            Rectangle bounds = each.bounds();
            corners.put(
                    each.node(),
                    switch (alignment) {
                        case LEFT -> new Point(left, bounds.y());
                        case CENTRE -> new Point((left + right - bounds.width()) / 2, bounds.y());
                        case RIGHT -> new Point(right - bounds.width(), bounds.y());
                        case TOP -> new Point(bounds.x(), top);
                        case MIDDLE -> new Point(bounds.x(), (top + bottom - bounds.height()) / 2);
                        case BOTTOM -> new Point(bounds.x(), bottom - bounds.height());
                    });
        }
        return corners;
    }

    /// Upper left corners with which the gaps between neighbours are equal; the first and the last stay.
    static Map<NodeId, Point> spread(List<Placed> nodes, Direction direction) {
        return switch (direction) {
            case HORIZONTALLY -> spreadAcross(nodes);
            case VERTICALLY -> spreadDown(nodes);
        };
    }

    private static Map<NodeId, Point> spreadAcross(List<Placed> nodes) {
        List<Placed> sorted = nodes.stream()
                .sorted(Comparator.comparingDouble(each -> each.bounds().x()))
                .toList();
        double widths =
                nodes.stream().mapToDouble(each -> each.bounds().width()).sum();
        double start = sorted.getFirst().bounds().x();
        double gap = (sorted.getLast().bounds().right() - start - widths) / (nodes.size() - 1);
        Map<NodeId, Point> corners = new LinkedHashMap<>();
        double x = start;
        for (Placed each : sorted) {
            corners.put(each.node(), new Point(x, each.bounds().y()));
            x += each.bounds().width() + gap;
        }
        return corners;
    }

    private static Map<NodeId, Point> spreadDown(List<Placed> nodes) {
        List<Placed> sorted = nodes.stream()
                .sorted(Comparator.comparingDouble(each -> each.bounds().y()))
                .toList();
        double heights =
                nodes.stream().mapToDouble(each -> each.bounds().height()).sum();
        double start = sorted.getFirst().bounds().y();
        double gap = (sorted.getLast().bounds().bottom() - start - heights) / (nodes.size() - 1);
        Map<NodeId, Point> corners = new LinkedHashMap<>();
        double y = start;
        for (Placed each : sorted) {
            corners.put(each.node(), new Point(each.bounds().x(), y));
            y += each.bounds().height() + gap;
        }
        return corners;
    }
}
