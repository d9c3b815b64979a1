package keyline.app.arrange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.arrange.Aligned.Placed;
import keyline.app.command.ArrangeActions;
import keyline.app.job.Jobs;
import keyline.app.job.Latest;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Batch;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveBoxes;

/// Brings nodes of the session's diagram into order. FX thread only.
public final class Arrangement implements ArrangeActions {

    private final Session session;
    private final Function<NodeId, Optional<Rectangle>> bounds;
    private final Latest<Rearranged> layout;

    /// Arranges the session's diagram.
    ///
    /// @param bounds where a node stands, in world coordinates
    /// @param jobs automatic layout is one of them
    /// @param result performs what an automatic layout came to
    public Arrangement(
            Session session, Function<NodeId, Optional<Rectangle>> bounds, Jobs jobs, Consumer<Rearranged> result) {
        this.session = session;
        this.bounds = bounds;
        this.layout = new Latest<>(jobs, result);
        session.observe(this::giveUp);
    }

    /// The ids of another document mean other things.
    private void giveUp(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED) {
            layout.cancel();
        }
    }

    /// Several selected nodes stay where they are as a whole: at the upper left corner of them all.
    @Override
    public void arrange() {
        Diagram diagram = session.diagram();
        Map<NodeId, Rectangle> standing = new LinkedHashMap<>();
        Stream.concat(diagram.boxes().keys().stream(), diagram.notes().keys().stream())
                .forEach(node -> bounds.apply(node).ifPresent(at -> standing.put(node, at)));
        Set<NodeId> selected = selected(standing);
        Set<NodeId> arranged = selected.size() > 1 ? selected : standing.keySet();
        if (!arranged.isEmpty()) {
            layout.start("Arrange", new Rearranging(session.document().schema(), diagram, standing, arranged));
        }
    }

    /// What is selected and can be arranged: an area stands for what it holds.
    private Set<NodeId> selected(Map<NodeId, Rectangle> standing) {
        Set<NodeId> selected = new LinkedHashSet<>();
        for (NodeId node : session.selection().nodes()) {
            if (node instanceof AreaId) {
                bounds.apply(node)
                        .ifPresent(frame -> standing.forEach((inner, at) -> {
                            if (frame.contains(at)) {
                                selected.add(inner);
                            }
                        }));
            } else if (standing.containsKey(node)) {
                selected.add(node);
            }
        }
        return selected;
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

    @Override
    public void tidyColumns() {
        List<Placed> nodes = selected().size() > 1
                ? selected()
                : placed(session.diagram().boxes().keys());
        move(Columned.of(
                nodes.stream().filter(each -> !(each.node() instanceof AreaId)).toList()));
    }

    @Override
    public void sameWidth() {
        Diagram diagram = session.diagram();
        List<Placed> nodes = selected();
        double width =
                nodes.stream().mapToDouble(each -> each.bounds().width()).max().orElse(0);
        List<Edit> edits = nodes.stream()
                .flatMap(each -> Widened.to(width, each.node(), diagram).stream())
                .toList();
        session.perform(new Batch("Make the same width", edits));
    }

    private List<Placed> placed(List<NodeId> nodes) {
        return nodes.stream()
                .flatMap(node -> bounds.apply(node).map(at -> new Placed(node, at)).stream())
                .toList();
    }

    private List<Placed> selected() {
        return placed(session.selection().nodes());
    }

    private void move(Map<NodeId, Point> corners) {
        session.perform(new MoveBoxes(session.diagram().id(), corners));
    }
}
