package keyline.model.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Rectangle;

/// What an area holds, and is to hold when it has been arranged.
///
/// @param nodes that stand in this area and in none within it
/// @param inner the areas within it
public record Group(AreaId area, List<NodeId> nodes, List<Group> inner) {

    /// The room between an area's edges and what it holds.
    static final double PADDING = 32;

    /// The same above, where its title is.
    static final double ABOVE = 56;

    public Group {
        nodes = List.copyOf(nodes);
        inner = List.copyOf(inner);
    }

    /// The areas of a diagram that hold some of these nodes, those within others as parts of them.
    ///
    /// @param standing what each node covers now
    public static List<Group> of(Diagram diagram, Map<NodeId, Rectangle> standing) {
        List<Area> areas = new ArrayList<>();
        diagram.areas().forEach(areas::add);
        areas.sort(Comparator.comparingDouble(area -> area.width() * area.height()));
        List<NodeId> free = new ArrayList<>(standing.keySet());
        List<Found> outer = new ArrayList<>();
        for (Area area : areas) {
            Rectangle frame = Rectangle.at(area.at(), area.width(), area.height());
            List<NodeId> nodes = free.stream()
                    .filter(node -> frame.contains(Objects.requireNonNull(standing.get(node))))
                    .toList();
            List<Found> inner =
                    outer.stream().filter(found -> frame.contains(found.frame)).toList();
            if (!nodes.isEmpty() || !inner.isEmpty()) {
                free.removeAll(nodes);
                outer.removeAll(inner);
                outer.add(new Found(
                        frame,
                        new Group(
                                area.id(),
                                nodes,
                                inner.stream().map(Found::group).toList())));
            }
        }
        return outer.stream().map(Found::group).toList();
    }

    private record Found(Rectangle frame, Group group) {}

    /// The frame of an area around what it holds.
    public static Rectangle frame(Rectangle held) {
        double above = ABOVE - PADDING;
        Rectangle padded = held.grown(PADDING);
        return new Rectangle(padded.x(), padded.y() - above, padded.width(), padded.height() + above);
    }

    /// All nodes in it, those of inner areas included.
    public Stream<NodeId> all() {
        return Stream.concat(nodes.stream(), inner.stream().flatMap(Group::all));
    }
}
