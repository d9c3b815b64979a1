package keyline.model.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final int UNIT = 4;

    private Grid() {}

    /// The document with all of its tables and views on its first diagram.
    public static Document placed(Document document) {
        Schema schema = document.schema();
        Map<NodeId, Size> sizes = Sizes.estimated(schema);
        List<NodeId> nodes = Stream.<NodeId>concat(parentsFirst(schema).stream(), schema.views().keys().stream())
                .toList();
        IdMap<NodeId, Box> boxes = IdMap.empty();
        int perRow = Math.max(1, (int) Math.ceil(Math.sqrt(nodes.size())));
        double y = MARGIN;
        for (int start = 0; start < nodes.size(); start += perRow) {
            double x = MARGIN;
            double height = 0;
            for (NodeId node : nodes.subList(start, Math.min(start + perRow, nodes.size()))) {
                Size size = sizes.getOrDefault(node, new Size(0, 0));
                boxes = boxes.with(node, Box.at(x, y));
                x = onGrid(x + size.width() + GAP);
                height = Math.max(height, size.height());
            }
            y = onGrid(y + height + GAP);
        }
        return document.with(document.firstDiagram().withBoxes(boxes));
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
