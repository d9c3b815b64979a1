package keyline.app.canvas.gesture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Rectangle;

/// Walks over the diagram by keys: from the selected table to the one beside it, or to the next in reading order, and
/// from column to column within a table.
record Walk(Session session, Scenery scenery) {

    private static final Comparator<Map.Entry<NodeId, Rectangle>> READING =
            Comparator.<Map.Entry<NodeId, Rectangle>>comparingDouble(
                            each -> each.getValue().y())
                    .thenComparingDouble(each -> each.getValue().x());

    /// The table beside the selected one; the first when none is selected.
    Optional<Selection> beside(Direction direction) {
        return current()
                .flatMap(node -> scenery.bounds(node))
                .flatMap(place -> direction.next(place, places()))
                .or(() -> current().isEmpty() ? first() : Optional.empty())
                .map(Selection::of);
    }

    /// The table after the selected one, or before it (-1), in reading order and around.
    Optional<Selection> along(int step) {
        List<NodeId> order =
                places().stream().sorted(READING).map(Map.Entry::getKey).toList();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        int now = current().map(order::indexOf).orElse(step > 0 ? -1 : 0);
        return Optional.of(Selection.of(order.get(Math.floorMod(now + step, order.size()))));
    }

    /// The column below the selected one, or above it (-1); the first or last of the selected table.
    Optional<Selection> column(int step) {
        Optional<TableId> table = session.selection().table();
        List<Scenery.Row> rows = table.map(scenery::rows).orElse(List.of());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int next = selectedRow(rows) < 0 && step < 0 ? rows.size() - 1 : selectedRow(rows) + step;
        int within = Math.clamp(next, 0, rows.size() - 1);
        return table.map(
                id -> Selection.of(new Selection.OfColumn(id, rows.get(within).column())));
    }

    private int selectedRow(List<Scenery.Row> rows) {
        return session.selection().items().stream()
                .filter(Selection.OfColumn.class::isInstance)
                .map(item -> ((Selection.OfColumn) item).column())
                .map(column -> rows.stream().map(Scenery.Row::column).toList().indexOf(column))
                .findFirst()
                .orElse(-1);
    }

    private Optional<NodeId> first() {
        return places().stream().min(READING).map(Map.Entry::getKey);
    }

    private Optional<NodeId> current() {
        List<NodeId> nodes = session.selection().nodes();
        return nodes.isEmpty() ? session.selection().table().map(NodeId.class::cast) : Optional.of(nodes.getLast());
    }

    private List<Map.Entry<NodeId, Rectangle>> places() {
        return session.diagram().boxes().keys().stream()
                .filter(node -> node instanceof TableId || node instanceof ViewId)
                .flatMap(node -> scenery.bounds(node).map(place -> Map.entry(node, place)).stream())
                .toList();
    }
}
