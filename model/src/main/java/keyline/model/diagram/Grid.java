package keyline.model.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives every table and view a place: rows of boxes, parents before their children, nothing overlapping. It is what an
/// imported schema stands in before it is laid out.
public final class Grid {

    private static final double MARGIN = 48;
    private static final double GAP = 72;
    private static final double PADDING = 32;
    private static final double TITLE = 56;
    private static final int UNIT = 4;

    private Grid() {}

    /// The document with all of its tables and views on its first diagram, below the areas; those in areas stay there.
    public static Document placed(Document document) {
        Schema schema = document.schema();
        Diagram diagram = document.firstDiagram();
        List<NodeId> nodes = Stream.<NodeId>concat(parentsFirst(schema).stream(), schema.views().keys().stream())
                .filter(node -> !diagram.boxes().has(node))
                .toList();
        Rows rows = Rows.of(nodes, Sizes.estimated(schema), new Point(MARGIN, below(diagram)));
        return document.with(diagram.withBoxes(rows.onto(diagram.boxes())));
    }

    /// An area that is to be.
    ///
    /// @param colour as `#RRGGBB`, empty for the theme's own
    public record Frame(AreaId id, String title, String colour) {}

    /// The first diagram with these nodes in an area, below the areas that are there.
    public static Diagram framed(Document document, List<NodeId> nodes, Frame frame) {
        Diagram diagram = document.firstDiagram();
        Point corner = new Point(MARGIN, below(diagram));
        Rows rows = Rows.of(nodes, Sizes.estimated(document.schema()), corner.plus(PADDING, TITLE));
        Area area = new Area(
                frame.id(),
                frame.title(),
                corner,
                rows.size.width() + 2 * PADDING,
                rows.size.height() + TITLE + PADDING,
                frame.colour());
        return diagram.withBoxes(rows.onto(diagram.boxes()))
                .withAreas(diagram.areas().with(area.id(), area));
    }

    private static double below(Diagram diagram) {
        return diagram.areas().stream()
                .mapToDouble(area -> onGrid(area.at().y() + area.height() + GAP))
                .max()
                .orElse(MARGIN);
    }

    /// Nodes in as many rows as there are in each.
    private record Rows(Map<NodeId, Box> boxes, Size size) {

        static Rows of(List<NodeId> nodes, Map<NodeId, Size> sizes, Point corner) {
            Map<NodeId, Box> boxes = new LinkedHashMap<>();
            int perRow = Math.max(1, (int) Math.ceil(Math.sqrt(nodes.size())));
            double right = corner.x();
            double y = corner.y();
            double bottom = y;
            for (int start = 0; start < nodes.size(); start += perRow) {
                double x = corner.x();
                for (NodeId node : nodes.subList(start, Math.min(start + perRow, nodes.size()))) {
                    Size size = sizes.getOrDefault(node, new Size(0, 0));
                    boxes.put(node, Box.at(x, y));
                    right = Math.max(right, x + size.width());
                    bottom = Math.max(bottom, y + size.height());
                    x = onGrid(x + size.width() + GAP);
                }
                y = onGrid(bottom + GAP);
            }
            return new Rows(boxes, new Size(onGrid(right - corner.x()), onGrid(bottom - corner.y())));
        }

        IdMap<NodeId, Box> onto(IdMap<NodeId, Box> there) {
            IdMap<NodeId, Box> all = there;
            for (Map.Entry<NodeId, Box> box : boxes.entrySet()) {
                all = all.with(box.getKey(), box.getValue());
            }
            return all;
        }
    }

    private static double onGrid(double value) {
        return Math.ceil(value / UNIT) * UNIT;
    }

    /// The tables in the order of their foreign keys; those on a circle of references last, in the order of creation.
    private static Set<TableId> parentsFirst(Schema schema) {
        Map<TableId, Integer> waiting = new HashMap<>();
        schema.tables()
                .forEach(table ->
                        waiting.put(table.id(), (int) parents(schema, table).count()));
        Deque<TableId> ready = new ArrayDeque<>(schema.tables().keys().stream()
                .filter(table -> Integer.valueOf(0).equals(waiting.get(table)))
                .toList());
        Set<TableId> ordered = new LinkedHashSet<>();
        while (!ready.isEmpty()) {
            TableId next = ready.remove();
            ordered.add(next);
            children(schema, next)
                    .filter(child -> waiting.merge(child, -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
        ordered.addAll(schema.tables().keys());
        return ordered;
    }

    private static Stream<TableId> parents(Schema schema, Table table) {
        return table.foreignKeys().stream()
                .map(key -> key.parent())
                .filter(parent -> !parent.equals(table.id()) && schema.tables().has(parent))
                .distinct();
    }

    private static Stream<TableId> children(Schema schema, TableId parent) {
        return schema.inbound(parent).stream()
                .map(reference -> reference.child().id())
                .filter(child -> !child.equals(parent))
                .distinct();
    }
}
