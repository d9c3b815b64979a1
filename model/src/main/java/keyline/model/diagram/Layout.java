package keyline.model.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.NodeId;
import keyline.model.Schema;

/// Arranges tables and views by their relations: parents left of their children, what is related near each other, what
/// has
/// no relation in rows of its own. The same input gives the same result, which is about half as wide again as it is
/// high.
///
/// It takes a second for a thousand tables, so it doesn't belong on the thread of a window.
public final class Layout {

    private static final double BETWEEN_BLOCKS = 80;
    private static final double BETWEEN_LONE = 40;
    private static final double GRID = 4;

    private Layout() {}

    /// The new upper left corners of all nodes of which the size is given. Relations to others don't count.
    public static Map<NodeId, Point> of(Schema schema, Map<NodeId, Size> sizes) {
        List<LayoutBlock> related = new ArrayList<>();
        List<LayoutBlock> lone = new ArrayList<>();
        for (LayoutGraph component : LayoutGraph.of(schema, sizes).components()) {
            if (component.nodes().size() == 1) {
                lone.add(LayoutBlock.of(
                        component.nodes().getFirst(),
                        component.sizeOf(component.nodes().getFirst())));
            } else {
                related.add(LayoutLayers.arranged(component));
            }
        }
        return points(joined(related, lone));
    }

    private static LayoutBlock joined(List<LayoutBlock> related, List<LayoutBlock> lone) {
        related.sort(Comparator.comparingDouble(LayoutBlock::height).reversed());
        LayoutBlock main = LayoutShelves.packed(related, BETWEEN_BLOCKS);
        LayoutBlock rest = LayoutShelves.packed(lone, BETWEEN_LONE);
        if (related.isEmpty() || lone.isEmpty()) {
            return related.isEmpty() ? rest : main;
        }
        LayoutBlock below = LayoutShelves.packedInto(main.width(), lone, BETWEEN_LONE);
        LayoutBlock under = main.with(below, 0, main.height() + BETWEEN_BLOCKS);
        LayoutBlock beside = main.with(rest, main.width() + BETWEEN_BLOCKS, 0);
        return under.unlikeScreen() <= beside.unlikeScreen() ? under : beside;
    }

    private static Map<NodeId, Point> points(LayoutBlock block) {
        Map<NodeId, Point> points = new HashMap<>();
        block.boxes().forEach((node, box) -> points.put(node, new Point(onGrid(box.x()), onGrid(box.y()))));
        return points;
    }

    private static double onGrid(double value) {
        return Math.rint(value / GRID) * GRID;
    }
}
