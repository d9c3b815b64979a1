package keyline.app.canvas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.app.canvas.route.Multiplicity;
import keyline.app.canvas.route.Neighbourhood;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.route.Router;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Route;

/// The lines of a scene. After a change only those lines are routed again that end at a changed table, or that a
/// changed table stands on or stood on.
final class SceneLines {

    private static final double AROUND = 80;
    private static final double AROUND_FAR = 160;
    private static final double LONG = 1_200;

    private final SceneNodes nodes;
    private final Map<ConstraintId, RelationLine> lines = new HashMap<>();
    private final SpatialIndex<ConstraintId> index = new SpatialIndex<>();

    SceneLines(SceneNodes nodes) {
        this.nodes = nodes;
    }

    Optional<RelationLine> line(ConstraintId key) {
        return Optional.ofNullable(lines.get(key));
    }

    Set<ConstraintId> touching(Rectangle world) {
        return index.touching(world);
    }

    Stream<Rectangle> bounds() {
        return lines.values().stream().map(line -> line.route().bounds());
    }

    /// Goes on to what `after` shows, in which `changed` has changed.
    void follow(Shown before, Shown after, SceneNodes.Changed changed) {
        AffectedLines affected = new AffectedLines(before, after);
        changed.nodes().forEach(affected::addLinesOf);
        changed.places().forEach(place -> addAll(index.touching(place), affected));
        addAll(affected.bent(), affected);
        affected.lines().keySet().forEach(this::remove);
        Ports ports = new Ports(after.schema(), nodes);
        affected.lines()
                .forEach((key, child) -> after.schema().tables().find(child).stream()
                        .flatMap(table -> table.foreignKeys().stream()
                                .filter(each -> each.id().equals(key))
                                .flatMap(each -> routed(each, table, ports, after).stream()))
                        .forEach(line -> put(key, line)));
    }

    private void addAll(Set<ConstraintId> keys, AffectedLines affected) {
        keys.forEach(key -> line(key).ifPresent(affected::add));
    }

    private void put(ConstraintId key, RelationLine line) {
        lines.put(key, line);
        index.put(key, line.route().segments().stream().map(Segment::bounds).toList());
    }

    private void remove(ConstraintId key) {
        lines.remove(key);
        index.remove(key);
    }

    private Optional<RelationLine> routed(ForeignKey key, Table child, Ports ports, Shown shown) {
        Optional<PlacedTable> from = nodes.table(child.id());
        Optional<PlacedTable> to = nodes.table(key.parent());
        if (from.isEmpty()
                || to.isEmpty()
                || key.columns().isEmpty()
                || key.parentColumns().isEmpty()) {
            return Optional.empty();
        }
        RouteLine route = route(
                ports.ofChild(from.get(), child, key),
                ports.ofParent(to.get(), child, key),
                shown.diagram().routes().find(key.id()));
        return Optional.of(new RelationLine(
                child.id(), key, Multiplicity.ofChildren(child, key), Multiplicity.ofParents(child, key), route));
    }

    private RouteLine route(Port child, Port parent, Optional<Route> bends) {
        Neighbourhood near = near(child.box(), parent.box());
        return bends.map(route -> Router.through(route.bends(), child, parent, near))
                .orElseGet(() -> Router.route(child, parent, near));
    }

    /// What could stand in the way: all between the two ends, or when these are far apart, what is near them.
    private Neighbourhood near(Rectangle child, Rectangle parent) {
        Rectangle both = child.union(parent);
        List<Rectangle> places = Math.max(both.width(), both.height()) < LONG
                ? List.of(both.grown(AROUND))
                : List.of(child.grown(AROUND_FAR), parent.grown(AROUND_FAR));
        Set<Rectangle> tables = new LinkedHashSet<>();
        List<Rectangle> pieces = new ArrayList<>();
        for (Rectangle place : places) {
            nodes.touching(place)
                    .forEach(node -> nodes.table(node).map(PlacedTable::bounds).ifPresent(tables::add));
            pieces.addAll(index.placesTouching(place));
        }
        tables.remove(child);
        tables.remove(parent);
        return new Neighbourhood(List.copyOf(tables), pieces);
    }
}
