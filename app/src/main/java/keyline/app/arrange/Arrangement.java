package keyline.app.arrange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keyline.app.Session;
import keyline.app.arrange.Aligned.Placed;
import keyline.app.command.ArrangeActions;
import keyline.model.NodeId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.MoveBoxes;

/// Brings nodes of the session's diagram into order. FX thread only.
public final class Arrangement implements ArrangeActions {

    private final Session session;
    private final Function<NodeId, Optional<Rectangle>> bounds;
    private final Runnable layout;

    /// Arranges the session's diagram.
    ///
    /// @param bounds where a node stands, in world coordinates
    /// @param layout lays out the whole diagram, or what is selected when that is several nodes
    public Arrangement(Session session, Function<NodeId, Optional<Rectangle>> bounds, Runnable layout) {
        this.session = session;
        this.bounds = bounds;
        this.layout = layout;
    }

    @Override
    public void arrange() {
        layout.run();
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
        return session.selection().nodes().stream()
                .flatMap(node -> bounds.apply(node).map(at -> new Placed(node, at)).stream())
                .toList();
    }

    private void move(Map<NodeId, Point> corners) {
        session.perform(new MoveBoxes(session.diagram().id(), corners));
    }
}
