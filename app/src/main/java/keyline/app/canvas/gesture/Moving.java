package keyline.app.canvas.gesture;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.app.Selection;
import keyline.app.canvas.scene.Guide;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.MoveBoxes;

/// Nodes are moved: tried out at each step, made a step of the history on release.
///
/// @param from where the moved nodes stood
/// @param others where the nodes stand that they may be brought into line with
record Moving(Pointer start, Map<NodeId, Rectangle> from, Collection<Rectangle> others, List<Guide> guides)
        implements Gesture {

    private static final double REACH = 6;
    private static final int MOST_OTHERS = 400;

    /// Moves `node`, with all that is selected when it is one of them; areas take along what stands in them.
    static Moving with(NodeId node, Pointer start, GestureContext context) {
        Selection selection = context.session().selection();
        Selection.Item item = new Selection.OfNode(node);
        if (!selection.has(item)) {
            selection = start.adds() ? selection.toggled(item) : Selection.of(item);
            context.session().select(selection);
        }
        Map<NodeId, Rectangle> moved = moved(selection.nodes(), context.scenery());
        return new Moving(start, moved, others(moved.keySet(), context), List.of());
    }

    private static Map<NodeId, Rectangle> moved(List<NodeId> nodes, Scenery scenery) {
        Set<NodeId> all = new LinkedHashSet<>(nodes);
        for (NodeId node : nodes) {
            if (node instanceof AreaId area) {
                scenery.bounds(area).ifPresent(frame -> all.addAll(inside(frame, scenery)));
            }
        }
        Map<NodeId, Rectangle> places = new LinkedHashMap<>();
        all.forEach(node -> scenery.bounds(node).ifPresent(place -> places.put(node, place)));
        return places;
    }

    private static List<NodeId> inside(Rectangle frame, Scenery scenery) {
        return scenery.touching(frame).stream()
                .filter(node -> scenery.bounds(node).filter(frame::contains).isPresent())
                .toList();
    }

    /// Where more are seen than a hand can align with, it aligns with the grid.
    private static Collection<Rectangle> others(Set<NodeId> moved, GestureContext context) {
        Set<NodeId> seen = new HashSet<>(context.scenery().touching(context.visible()));
        if (seen.size() > MOST_OTHERS) {
            return List.of();
        }
        seen.removeAll(moved);
        return seen.stream()
                .filter(node -> !(node instanceof AreaId))
                .flatMap(node -> context.scenery().bounds(node).stream())
                .toList();
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> moved(pointer, context);
            case RELEASE -> released(pointer, context);
            case PRESS, MOVE -> this;
        };
    }

    private Moving moved(Pointer pointer, GestureContext context) {
        Snap.Snapped snapped = snapped(pointer, context);
        context.session().preview(edit(snapped.place(), context));
        return new Moving(start, from, others, snapped.guides());
    }

    private Gesture released(Pointer pointer, GestureContext context) {
        context.session().perform(edit(snapped(pointer, context).place(), context));
        return new Idle();
    }

    private Snap.Snapped snapped(Pointer pointer, GestureContext context) {
        Rectangle moved = whole().plus(
                        pointer.world().x() - start.world().x(),
                        pointer.world().y() - start.world().y());
        return pointer.isFree() || !context.snaps()
                ? new Snap.Snapped(moved, List.of())
                : new Snap(others, REACH / context.viewport().zoom()).snapped(moved);
    }

    private Rectangle whole() {
        return from.values().stream().reduce(Rectangle::union).orElseGet(() -> Rectangle.at(start.world(), 0, 0));
    }

    private MoveBoxes edit(Rectangle place, GestureContext context) {
        double dx = place.x() - whole().x();
        double dy = place.y() - whole().y();
        return new MoveBoxes(
                context.session().diagram().id(),
                from.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue().corner().plus(dx, dy))));
    }

    @Override
    public Feedback feedback() {
        return guides.isEmpty() ? Feedback.NONE : new Feedback.Guides(guides);
    }

    @Override
    public Shape shape() {
        return Shape.MOVE;
    }

    @Override
    public boolean scrollsAtEdge() {
        return true;
    }
}
