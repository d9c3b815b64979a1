package keyline.app.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import keyline.app.job.Progress;
import keyline.app.job.Work;
import keyline.model.AreaId;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;
import keyline.model.edit.ClearRoute;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveBoxes;
import keyline.model.edit.ReplaceArea;
import keyline.model.layout.Group;
import keyline.model.layout.Layout;

/// Lays nodes out by their relations: notes stay with the table next to them, areas around what they hold, and the
/// whole at the upper left corner that it had.
///
/// @param standing what each node of the diagram covers
/// @param arranged those that are laid out
record Rearranging(Schema schema, Diagram diagram, Map<NodeId, Rectangle> standing, Set<NodeId> arranged)
        implements Work<Rearranged> {

    @Override
    public Rearranged run(Progress progress) {
        Map<NodeId, Size> sizes = new HashMap<>();
        arranged.forEach(node -> sizes.put(node, new Size(at(node).width(), at(node).height())));
        List<Group> groups = Group.of(diagram, standing).stream()
                .filter(group -> group.all().allMatch(arranged::contains))
                .toList();
        return moved(Layout.of(new Layout.Subject(schema, sizes, ties(groups), groups), progress.doing("Laying out")));
    }

    private Rearranged moved(Layout layout) {
        Point before = corner(arranged.stream().map(node -> at(node).corner()));
        Point after = corner(layout.nodes().values().stream());
        double dx = before.x() - after.x();
        double dy = before.y() - after.y();
        Map<NodeId, Point> places = new HashMap<>();
        layout.nodes().forEach((node, at) -> places.put(node, at.plus(dx, dy)));
        List<Edit> others = new ArrayList<>();
        layout.areas().forEach((area, frame) -> others.add(framed(area, frame.plus(dx, dy))));
        bent().forEach(key -> others.add(new ClearRoute(diagram.id(), key)));
        Rearranged.Extent extent =
                arranged.size() < standing.size() ? Rearranged.Extent.SELECTION : Rearranged.Extent.ALL;
        return new Rearranged(extent, new MoveBoxes(diagram.id(), places), others);
    }

    /// The upper left corner of all.
    private static Point corner(Stream<Point> points) {
        return points.reduce((one, other) -> new Point(Math.min(one.x(), other.x()), Math.min(one.y(), other.y())))
                .orElseThrow();
    }

    /// The tables and views next to the notes that stand in no area.
    private Map<NodeId, NodeId> ties(List<Group> groups) {
        List<NodeId> grouped = groups.stream().flatMap(Group::all).toList();
        Map<NodeId, NodeId> ties = new HashMap<>();
        for (NodeId node : arranged) {
            if (node instanceof NoteId && !grouped.contains(node)) {
                arranged.stream()
                        .filter(other -> !(other instanceof NoteId))
                        .min(Comparator.comparingDouble(other -> distance(node, other)))
                        .ifPresent(nearest -> ties.put(node, nearest));
            }
        }
        return ties;
    }

    private double distance(NodeId one, NodeId other) {
        Rectangle from = at(one);
        Rectangle to = at(other);
        double dx = Math.max(0, Math.max(from.x() - to.right(), to.x() - from.right()));
        double dy = Math.max(0, Math.max(from.y() - to.bottom(), to.y() - from.bottom()));
        return Math.hypot(dx, dy);
    }

    private Rectangle at(NodeId node) {
        return Objects.requireNonNull(standing.get(node), "arranged nodes stand somewhere");
    }

    private ReplaceArea framed(AreaId id, Rectangle frame) {
        return new ReplaceArea(diagram.id(), diagram.areas().get(id).framed(frame));
    }

    /// The lines that were bent by hand between tables that now stand elsewhere.
    private Stream<ConstraintId> bent() {
        return diagram.routes().isEmpty()
                ? Stream.of()
                : schema.tables().stream().flatMap(this::bent);
    }

    private Stream<ConstraintId> bent(Table child) {
        return child.foreignKeys().stream()
                .filter(key -> diagram.routes().has(key.id()))
                .filter(key -> arranged.contains(child.id()) || arranged.contains(key.parent()))
                .map(key -> key.id());
    }
}
