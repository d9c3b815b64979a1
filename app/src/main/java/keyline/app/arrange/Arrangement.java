package keyline.app.arrange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keyline.app.Session;
import keyline.app.arrange.Aligned.Placed;
import keyline.app.command.ArrangeActions;
import keyline.app.job.Jobs;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.diagram.Layout;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;
import keyline.model.edit.MoveBoxes;

/// Brings nodes of the session's diagram into order. FX thread only.
public final class Arrangement implements ArrangeActions {

    private final Session session;
    private final Function<NodeId, Optional<Rectangle>> bounds;
    private final Jobs jobs;

    /// Arranges the session's diagram.
    ///
    /// @param bounds where a node stands, in world coordinates
    /// @param jobs automatic layout is one of them
    public Arrangement(Session session, Function<NodeId, Optional<Rectangle>> bounds, Jobs jobs) {
        this.session = session;
        this.bounds = bounds;
        this.jobs = jobs;
    }

    /// Several selected nodes stay where they are as a whole: at the upper left corner of them all.
    @Override
    public void arrange() {
        List<Placed> selected = selected();
        List<Placed> nodes = selected.size() > 1 ? selected : placed(session.diagram().boxes().keys());
        Map<NodeId, Size> sizes = new HashMap<>();
        nodes.forEach(each -> sizes.put(
                each.node(), new Size(each.bounds().width(), each.bounds().height())));
        if (sizes.isEmpty()) {
            return;
        }
        Schema schema = session.document().schema();
        jobs.start("Arrange", _ -> Layout.of(schema, sizes), corners -> move(from(corner(nodes), corners)));
    }

    private static Point corner(List<Placed> nodes) {
        return new Point(
                nodes.stream().mapToDouble(each -> each.bounds().x()).min().orElse(0),
                nodes.stream().mapToDouble(each -> each.bounds().y()).min().orElse(0));
    }

    /// The same places with the upper left of them all at `corner`.
    private static Map<NodeId, Point> from(Point corner, Map<NodeId, Point> places) {
        double left = places.values().stream().mapToDouble(Point::x).min().orElse(0);
        double top = places.values().stream().mapToDouble(Point::y).min().orElse(0);
        Map<NodeId, Point> moved = new HashMap<>();
        places.forEach((node, at) -> moved.put(node, at.plus(corner.x() - left, corner.y() - top)));
        return moved;
    }

    @Override
    public void align(Alignment alignment) {
        List<Placed> nodes = selected();
        if (nodes.size() > 1) {
            move(Aligned.inLine(nodes, alignment));
        }
    }

    @Override
    public void distribute(Direction direction) {
        List<Placed> nodes = selected();
        if (nodes.size() > 2) {
            move(Aligned.spread(nodes, direction));
        }
    }

    private List<Placed> selected() {
        return placed(session.selection().nodes());
    }

    private List<Placed> placed(List<NodeId> nodes) {
        return nodes.stream()
                .flatMap(node -> bounds.apply(node).map(at -> new Placed(node, at)).stream())
                .toList();
    }

    private void move(Map<NodeId, Point> corners) {
        session.perform(new MoveBoxes(session.diagram().id(), corners));
    }
}
