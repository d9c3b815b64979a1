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
import keyline.model.View;

/// Gives every table and view a place: rows of boxes, parents before their children, nothing overlapping. It is what an
/// imported schema stands in before it is laid out.
public final class Grid {

    private static final double MARGIN = 48;
    private static final double GAP = 72;
    private static final double HEADER = 32;
    private static final double LINE = 24;
    private static final double CHARACTER = 7.5;
    private static final double PADDING = 60;
    private static final int VIEW_CHARACTERS = 42;
    private static final int UNIT = 4;

    private Grid() {}

    private record Cell(NodeId node, double width, double height) {}

    /// The document with all of its tables and views on its first diagram.
    public static Document placed(Document document) {
        Schema schema = document.schema();
        List<Cell> cells = Stream.concat(
                        parentsFirst(schema).stream().map(schema::table).map(Grid::cell),
                        schema.views().stream().map(Grid::cell))
                .toList();
        return document.with(document.firstDiagram().withBoxes(boxes(cells)));
    }

    private static Cell cell(Table table) {
        int longest = table.columns().stream()
                .mapToInt(column -> column.name().length() + 12)
                .max()
                .orElse(0);
        return cell(
                table.id(),
                Math.max(longest, table.name().length()),
                table.columns().size());
    }

    /// A view shows its query on one line and, below it, what the query selects: about as much as there are commas.
    private static Cell cell(View view) {
        String selected = view.sql().split("(?i)\\bfrom\\b", 2)[0];
        int lines = 3 + (int) selected.chars().filter(c -> c == ',').count();
        return cell(view.id(), VIEW_CHARACTERS, lines);
    }

    private static Cell cell(NodeId node, int characters, int lines) {
        return new Cell(node, PADDING + CHARACTER * characters, HEADER + LINE * lines);
    }

    private static IdMap<NodeId, Box> boxes(List<Cell> cells) {
        IdMap<NodeId, Box> boxes = IdMap.empty();
        int perRow = Math.max(1, (int) Math.ceil(Math.sqrt(cells.size())));
        double y = MARGIN;
        for (int start = 0; start < cells.size(); start += perRow) {
            double x = MARGIN;
            double height = 0;
            for (Cell cell : cells.subList(start, Math.min(start + perRow, cells.size()))) {
                boxes = boxes.with(cell.node(), Box.at(x, y));
                x = onGrid(x + cell.width() + GAP);
                height = Math.max(height, cell.height());
            }
            y = onGrid(y + height + GAP);
        }
        return boxes;
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
