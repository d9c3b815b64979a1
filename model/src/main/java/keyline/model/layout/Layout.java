package keyline.model.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Watch;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;

/// Where everything stands after an automatic layout: related tables near each other, parents left of their children
/// where that can be, what has no relation in a grid of its own, nothing overlapping, and the whole in the form of a
/// screen.
///
/// It takes up to a second for a thousand tables and uses all processors, so it doesn't belong on the thread of a
/// window.
///
/// @param nodes the upper left corner of each table and view, on a grid of four pixels, the first ones at the origin
/// @param areas the frame of each area, around what it holds
public record Layout(Map<NodeId, Point> nodes, Map<AreaId, Rectangle> areas) {

    private static final double GRID = 4;

    public Layout {
        nodes = Map.copyOf(nodes);
        areas = Map.copyOf(areas);
    }

    /// What is to be arranged.
    ///
    /// @param sizes of the nodes that are; relations to others don't count
    /// @param ties what has no relations, such as a note, and the node that it is to stand near
    /// @param groups what is to stay together
    public record Subject(Schema schema, Map<NodeId, Size> sizes, Map<NodeId, NodeId> ties, List<Group> groups) {

        /// Tables and views that belong to no area.
        public static Subject of(Schema schema, Map<NodeId, Size> sizes) {
            return new Subject(schema, sizes, Map.of(), List.of());
        }
    }

    /// Arranges nodes. The same subject gives the same layout.
    ///
    /// @throws CancellationException when `watch` has it given up
    public static Layout of(Subject subject, Watch watch) {
        Graph graph = Graph.of(subject);
        if (graph.size() == 0) {
            return new Layout(Map.of(), Map.of());
        }
        Block block = Arranged.of(graph, subject.groups, watch);
        Map<NodeId, Point> nodes = new HashMap<>();
        for (int i = 0; i < block.nodes().length; i++) {
            nodes.put(graph.nodes().get(block.nodes()[i]), new Point(onGrid(block.x()[i]), onGrid(block.y()[i])));
        }
        Map<AreaId, Rectangle> areas = new HashMap<>();
        subject.groups.forEach(group -> frame(group, nodes, subject.sizes, areas));
        return new Layout(nodes, areas);
    }

    private static double onGrid(double value) {
        return Math.rint(value / GRID) * GRID;
    }

    /// Finds the frame of an area and of those within it.
    private static Rectangle frame(
            Group group, Map<NodeId, Point> nodes, Map<NodeId, Size> sizes, Map<AreaId, Rectangle> frames) {
        List<Rectangle> held = new ArrayList<>();
        for (NodeId node : group.nodes()) {
            Size size = Objects.requireNonNull(sizes.get(node));
            held.add(Rectangle.at(Objects.requireNonNull(nodes.get(node)), size.width(), size.height()));
        }
        group.inner().forEach(inner -> held.add(frame(inner, nodes, sizes, frames)));
        Rectangle all = held.stream().reduce(Rectangle::union).orElseThrow();
        Rectangle frame = Group.frame(all);
        frames.put(group.area(), frame);
        return frame;
    }
}
