package keyline.app.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.app.arrange.Aligned.Placed;
import keyline.model.NodeId;
import keyline.model.diagram.Point;

/// Tidies nodes that stand in columns, more or less: those below each other get one left edge and equal gaps, all
/// columns begin at one height, and none stands in another.
final class Columned {

    private static final double GAP_DOWN = 32;
    private static final double GAP_ACROSS = 72;

    private Columned() {}

    /// Upper left corners in tidy columns; nobody changes column or order.
    static Map<NodeId, Point> of(List<Placed> nodes) {
        double top = nodes.stream().mapToDouble(each -> each.bounds().y()).min().orElse(0);
        Map<NodeId, Point> corners = new LinkedHashMap<>();
        double free = Double.NEGATIVE_INFINITY;
        for (List<Placed> column : columns(nodes)) {
            double left = Math.max(
                    free,
                    column.stream().mapToDouble(each -> each.bounds().x()).min().orElse(0));
            double y = top;
            for (Placed each : column) {
                corners.put(each.node(), new Point(left, y));
                y += each.bounds().height() + GAP_DOWN;
            }
            free = left + widest(column) + GAP_ACROSS;
        }
        return corners;
    }

    private static double widest(List<Placed> column) {
        return column.stream().mapToDouble(each -> each.bounds().width()).max().orElse(0);
    }

    /// A node is in the column of the one before when its middle is above or below that one.
    private static List<List<Placed>> columns(List<Placed> nodes) {
        List<List<Placed>> columns = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Placed each : nodes.stream()
                .sorted(Comparator.comparingDouble(node -> node.bounds().x()))
                .toList()) {
            if (each.bounds().centreX() > right) {
                columns.add(new ArrayList<>());
                right = each.bounds().right();
            }
            columns.getLast().add(each);
        }
        columns.forEach(column ->
                column.sort(Comparator.comparingDouble(node -> node.bounds().y())));
        return columns;
    }
}
