package keyline.app.canvas.scene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import keyline.app.canvas.route.Multiplicity;
import keyline.app.canvas.route.Neighbourhood;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.route.Router;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Route;

/// The lines of a scene. After a change only those lines are routed again that end at a changed table, or that a
/// changed
/// table stands on or stood on.
final class SceneLines {

    private static final double AROUND = 80;
    private static final double AROUND_FAR = 240;
    private static final double LONG = 2_000;

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
        SortedMap<ConstraintId, TableId> affected = new TreeMap<>(Comparator.comparingInt(ConstraintId::value));
        for (NodeId node : changed.nodes()) {
            if (node instanceof TableId table) {
                addEndingAt(table, before.schema(), affected);
                addEndingAt(table, after.schema(), affected);
            }
        }
        addBent(before.diagram().routes(), after.diagram().routes(), affected);
        addCrossed(changed.places(), affected);
        affected.keySet().forEach(this::remove);
        affected.forEach((key, child) -> route(key, child, after));
    }

    private static void addEndingAt(TableId table, Schema schema, Map<ConstraintId, TableId> affected) {
        schema.tables()
                .find(table)
                .ifPresent(found -> found.foreignKeys().forEach(key -> affected.put(key.id(), table)));
        schema.inbound(table)
                .forEach(reference ->
                        affected.put(reference.key().id(), reference.child().id()));
    }

    private void addBent(
            IdMap<ConstraintId, Route> before, IdMap<ConstraintId, Route> after, Map<ConstraintId, TableId> affected) {
        Set<ConstraintId> keys = new HashSet<>(before.keys());
        keys.addAll(after.keys());
        keys.removeIf(key -> before.find(key).equals(after.find(key)));
        keys.forEach(key -> line(key).ifPresent(line -> affected.put(key, line.child())));
    }

    private void addCrossed(List<Rectangle> places, Map<ConstraintId, TableId> affected) {
        for (Rectangle place : places) {
            for (ConstraintId key : index.touching(place)) {
                line(key).ifPresent(line -> affected.put(key, line.child()));
            }
        }
    }

    private void route(ConstraintId key, TableId child, Shown shown) {
        Optional<RelationLine> routed = shown.schema()
                .tables()
                .find(child)
                .flatMap(table -> table.find(key).flatMap(found -> routed((ForeignKey) found, table, shown)));
        routed.ifPresent(line -> put(key, line));
    }

    private void put(ConstraintId key, RelationLine line) {
        lines.put(key, line);
        index.put(key, line.route().segments().stream().map(Segment::bounds).toList());
    }

    private void remove(ConstraintId key) {
        lines.remove(key);
        index.remove(key);
    }

    private Optional<RelationLine> routed(ForeignKey key, Table child, Shown shown) {
        Optional<PlacedTable> from = nodes.table(child.id());
        Optional<PlacedTable> to = nodes.table(key.parent());
        if (from.isEmpty()
                || to.isEmpty()
                || key.columns().isEmpty()
                || key.parentColumns().isEmpty()) {
            return Optional.empty();
        }
        RouteLine route = route(
                port(from.get(), key.columns()),
                port(to.get(), key.parentColumns()),
                shown.diagram().routes().find(key.id()));
        return Optional.of(new RelationLine(
                child.id(), key, Multiplicity.ofChildren(child, key), Multiplicity.ofParents(child, key), route));
    }

    private static Port port(PlacedTable table, List<ColumnId> columns) {
        return new Port(table.bounds(), columns.stream().map(table::middleOf).toList());
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
        Set<NodeId> tables = new LinkedHashSet<>();
        Set<ConstraintId> keys = new LinkedHashSet<>();
        places.forEach(place -> tables.addAll(nodes.touching(place)));
        places.forEach(place -> keys.addAll(index.touching(place)));
        return new Neighbourhood(
                tables.stream()
                        .flatMap(node -> nodes.table(node).stream())
                        .map(PlacedTable::bounds)
                        .filter(bounds -> !bounds.equals(child) && !bounds.equals(parent))
                        .toList(),
                keys.stream()
                        .flatMap(key -> line(key).stream())
                        .flatMap(line -> line.route().segments().stream())
                        .toList());
    }
}
