package keyline.app.canvas.scene;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.app.canvas.route.Neighbourhood;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.route.Router;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Route;

/// The lines of a scene. After a change only those lines are routed again that end at a changed table, or that a
/// changed table stands on or stood on.
///
/// Where these are many, as at the hub of a large schema, they are only drafted so that a drag stays smooth: they run
/// straight between their ends, and find their ways when [#settle(Shown)] is called.
final class SceneLines {

    private static final int AT_ONCE = 32;
    private static final long SLICE_NANOS = 5_000_000;

    private final SceneNodes nodes;
    private final Map<ConstraintId, RelationLine> lines = new HashMap<>();
    private final SpatialIndex<ConstraintId> index = new SpatialIndex<>();
    private final Companions companions = new Companions();
    private final Surroundings surroundings;
    private Ports ports;
    private final Map<ConstraintId, TableId> unsettled = new LinkedHashMap<>();

    /// Lines of a version that is only tried out: they aren't looked for by place, and change in every frame.
    private final Set<ConstraintId> held = new HashSet<>();

    SceneLines(SceneNodes nodes) {
        this.nodes = nodes;
        this.surroundings = new Surroundings(nodes, index, companions);
        this.ports = new Ports(Schema.empty(), nodes);
    }

    Optional<RelationLine> line(ConstraintId key) {
        return Optional.ofNullable(lines.get(key));
    }

    List<ConstraintId> touching(Rectangle world) {
        return index.touching(world);
    }

    /// All lines, in no order.
    Collection<RelationLine> all() {
        return lines.values();
    }

    Stream<Rectangle> bounds() {
        return lines.values().stream().map(line -> line.route().bounds());
    }

    /// Goes on to what `after` shows, in which `changed` has changed.
    ///
    /// @return the lines that may run elsewhere now
    Rerouted follow(Shown before, Shown after, SceneNodes.Changed changed) {
        putDown();
        AffectedLines ending = ending(before, after, changed);
        AffectedLines affected = ending.copy();
        changed.places().forEach(place -> addAll(index.touching(place), affected));
        if (areFew(affected.lines().size())) {
            affected.lines().keySet().forEach(unsettled::remove);
            return route(affected.lines(), after, this::found);
        }
        unsettled.putAll(affected.lines());
        return route(ending.lines(), after, this::drafted);
    }

    private void putDown() {
        List<ConstraintId> keys = List.copyOf(held);
        held.clear();
        keys.forEach(key -> line(key).ifPresent(line -> put(key, line)));
    }

    /// The same for a version that is only tried out: lines that don't end at what has changed stay for now.
    Rerouted preview(Shown before, Shown after, SceneNodes.Changed changed) {
        AffectedLines ending = ending(before, after, changed);
        held.addAll(ending.lines().keySet());
        return route(ending.lines(), after, areFew(ending.lines().size()) ? this::found : this::drafted);
    }

    private AffectedLines ending(Shown before, Shown after, SceneNodes.Changed changed) {
        ports = ports.stillGood(before, after, changed) ? ports : new Ports(after.schema(), nodes);
        AffectedLines ending = new AffectedLines(before, after);
        if (lines.isEmpty()) {
            ending.addAll();
        } else {
            changed.nodes().forEach(ending::addLinesOf);
        }
        addAll(ending.bent(), ending);
        return ending;
    }

    /// Few enough to find their ways in a part of a frame, or so many that most of the diagram is new.
    private boolean areFew(int count) {
        return count <= AT_ONCE || count > lines.size() / 2;
    }

    /// Whether there are lines that were only drafted.
    boolean isSettled() {
        return unsettled.isEmpty();
    }

    /// Lets some of the lines find their ways that were only drafted.
    ///
    /// @return these lines
    Rerouted settle(Shown shown) {
        Iterator<Map.Entry<ConstraintId, TableId>> rest = unsettled.entrySet().iterator();
        long deadline = System.nanoTime() + SLICE_NANOS;
        Rerouted done = new Rerouted(new HashSet<>(), new LinkedHashMap<>());
        while (rest.hasNext() && System.nanoTime() < deadline) {
            Map.Entry<ConstraintId, TableId> line = rest.next();
            done.add(route(Map.of(line.getKey(), line.getValue()), shown, this::found));
            rest.remove();
        }
        return done;
    }

    /// Finds the way between two ports, perhaps by hand-made bends.
    private interface Way {
        RouteLine between(Port child, Port parent, Optional<Route> bends);
    }

    private Rerouted route(Map<ConstraintId, TableId> wanted, Shown shown, Way way) {
        Map<ConstraintId, Rectangle> left = new LinkedHashMap<>();
        wanted.keySet()
                .forEach(key ->
                        line(key).ifPresent(line -> left.put(key, line.route().bounds())));
        wanted.keySet().forEach(this::remove);
        wanted.forEach((key, child) -> shown.schema()
                .tables()
                .find(child)
                .flatMap(table -> routed(key, table, way, shown))
                .ifPresent(line -> put(key, line)));
        return new Rerouted(wanted.keySet(), left);
    }

    /// Lines that were given new ways.
    ///
    /// @param left what those covered that had been there before
    record Rerouted(Set<ConstraintId> lines, Map<ConstraintId, Rectangle> left) {

        private void add(Rerouted more) {
            lines.addAll(more.lines);
            left.putAll(more.left);
        }
    }

    private void addAll(Collection<ConstraintId> keys, AffectedLines affected) {
        keys.forEach(key -> line(key).ifPresent(affected::add));
    }

    private void put(ConstraintId key, RelationLine line) {
        lines.put(key, line);
        if (!held.contains(key)) {
            index.put(key, line.route().segments().stream().map(Segment::bounds).toList());
            companions.put(key, line.route());
        }
    }

    private void remove(ConstraintId key) {
        lines.remove(key);
        index.remove(key);
        companions.remove(key);
    }

    private Optional<RelationLine> routed(ConstraintId key, Table child, Way way, Shown shown) {
        return child.find(key)
                .flatMap(found -> found instanceof ForeignKey each
                        ? routed(each, child, way, shown)
                        : Optional.<RelationLine>empty());
    }

    private Optional<RelationLine> routed(ForeignKey key, Table child, Way way, Shown shown) {
        Optional<PlacedTable> from = nodes.table(child.id());
        Optional<PlacedTable> to = nodes.table(key.parent());
        if (from.isEmpty()
                || to.isEmpty()
                || key.columns().isEmpty()
                || key.parentColumns().isEmpty()) {
            return Optional.empty();
        }
        RouteLine route = way.between(
                ports.ofChild(from.get(), child, key),
                ports.ofParent(to.get(), child, key),
                shown.diagram().routes().find(key.id()));
        return Optional.of(
                new RelationLine(child.id(), key, ports.children(child, key), ports.parents(child, key), route));
    }

    private RouteLine found(Port child, Port parent, Optional<Route> bends) {
        Neighbourhood near = surroundings.of(child, parent);
        return bends.map(route -> Router.through(route.bends(), child, parent, near))
                .orElseGet(() -> found(child, parent, near));
    }

    /// The way among what is near the two ends, or among more where it leads farther off.
    private RouteLine found(Port child, Port parent, Neighbourhood near) {
        RouteLine line = joined(Router.route(child, parent, near), near);
        return surroundings
                .beyond(line)
                .map(more -> joined(Router.route(child, parent, more), more))
                .orElse(line);
    }

    private RouteLine joined(RouteLine line, Neighbourhood near) {
        return Router.joined(line, companions.of(line), near);
    }

    private RouteLine drafted(Port child, Port parent, Optional<Route> bends) {
        return bends.isPresent() ? found(child, parent, bends) : Router.draft(child, parent);
    }
}
