package keyline.app.canvas.scene;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.scene.SceneLines.Rerouted;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Notation;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What stands where on the diagram, in world coordinates. It follows the document: at each change it takes the
/// difference and moves, measures and routes only that. One thread at a time.
///
/// A document that is opened is all new: its scene is made on another thread, and taken over when it is shown.
public final class CanvasScene {

    /// The height of an area's title.
    public static final double AREA_TITLE = 28;

    private final TextMeasure measure;
    private SceneNodes nodes;
    private SceneLines lines;
    private Shown shown = new Shown(Document.empty(), Document.empty().firstDiagram());
    private Shown measured = shown;
    private final AtomicReference<Optional<CanvasScene>> ready = new AtomicReference<>(Optional.empty());
    private Lifted lifted = Lifted.NOTHING;
    private final RestChanges changes = new RestChanges();
    private long placed;

    /// An empty scene.
    public CanvasScene(Figures figures) {
        measure = figures.measure();
        nodes = new SceneNodes(figures);
        lines = new SceneLines(nodes);
    }

    /// An empty scene with the same fonts, for another thread.
    public CanvasScene another() {
        return new CanvasScene(new Figures(new TextMeasure(measure.faces())));
    }

    /// Has a scene at hand for when what it shows is to be shown here, which takes no time then. Its thread must be
    /// done with it. Any thread.
    public void offer(CanvasScene other) {
        ready.set(Optional.of(other));
    }

    /// Measures and places what the diagram holds but for its lines, so that it can be arranged before they are routed.
    public void place(Document document, Diagram diagram) {
        Shown next = new Shown(document, diagram);
        nodes.follow(measured, next);
        measured = next;
        changes.addEverywhere();
        placed++;
    }

    /// Goes on to this version of the document, and to this diagram of it.
    public void show(Document document, Diagram diagram) {
        placed += changes.release() ? 1 : 0;
        Shown next = new Shown(document, diagram);
        Optional<CanvasScene> other = ready.get().filter(each -> each.shown.isSame(next));
        if (other.isPresent()) {
            become(other.get());
        } else {
            follow(next);
        }
        lifted = Lifted.NOTHING;
        shown = next;
        measured = next;
    }

    private void become(CanvasScene other) {
        ready.set(Optional.empty());
        nodes = other.nodes;
        lines = other.lines;
        changes.addEverywhere();
        placed++;
    }

    private void follow(Shown next) {
        boolean everywhere = next.looksDifferentFrom(shown) || next.diagram().notation() != notation();
        SceneNodes.Changed changed = nodes.follow(measured, next);
        lifted.from().keySet().forEach(changed.nodes()::add);
        changed.left().putAll(lifted.from());
        lifted.from()
                .keySet()
                .forEach(node -> find(node).ifPresent(place -> changed.taken().put(node, place)));
        Rerouted rerouted = lines.follow(shown, next, changed);
        if (everywhere) {
            changes.addEverywhere();
        } else {
            changes.add(Stream.of(
                            changed.places().stream(),
                            rerouted.left().values().stream(),
                            Stream.concat(rerouted.lines().stream(), lifted.lines().stream())
                                    .flatMap(key -> place(key).stream()))
                    .flatMap(each -> each));
        }
        placed += changed.nodes().isEmpty() && rerouted.lines().isEmpty() ? 0 : 1;
    }

    private Optional<Rectangle> place(ConstraintId key) {
        return line(key).map(line -> line.route().bounds());
    }

    /// The same for a version that is only tried out: what it changes is lifted off the rest until [#show] is called.
    @SuppressWarnings("ReferenceEquality") // Lifted stays the same object when it needn't grow
    public void preview(Document document, Diagram diagram) {
        placed += changes.release() ? 1 : 0;
        Shown next = new Shown(document, diagram);
        SceneNodes.Changed changed = nodes.follow(measured, next);
        Rerouted rerouted = lines.preview(shown, next, changed);
        shown = next;
        measured = next;
        Lifted all = lifted.with(changed, rerouted);
        if (all != lifted) {
            changes.add(
                    Stream.concat(without(lifted.nodes(), changed.left()), without(lifted.lines(), rerouted.left())));
        }
        lifted = all;
    }

    private static <K> Stream<Rectangle> without(Set<K> known, Map<K, Rectangle> places) {
        return places.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .map(Map.Entry::getValue);
    }

    /// What is being tried out.
    public Lifted lifted() {
        return lifted;
    }

    /// A number that is another whenever what isn't lifted may look different.
    public long restVersion() {
        return changes.version();
    }

    /// What covers all places where what isn't lifted may look different since a version; nothing when there are none.
    public Optional<Rectangle> restChangedSince(long version) {
        return changes.since(version);
    }

    /// A number that is another whenever something has been placed anew that isn't lifted.
    public long placedVersion() {
        return placed;
    }

    /// Whether all lines have found their ways: after a change that moves many, they are only drafted.
    public boolean isSettled() {
        return lines.isSettled();
    }

    /// Lets some more lines find their ways, in a part of a frame. The rest looks different when all have.
    public void settle() {
        Rerouted some = lines.settle(shown);
        changes.hold(Stream.concat(
                some.left().values().stream(), some.lines().stream().flatMap(key -> place(key).stream())));
        placed += isSettled() && changes.release() ? 1 : 0;
    }

    /// The measure of its texts.
    public TextMeasure measure() {
        return measure;
    }

    /// The schema that is shown.
    public Schema schema() {
        return shown.schema();
    }

    /// How cardinality is drawn.
    public Notation notation() {
        return shown.diagram().notation();
    }

    /// What a table, view, note or area covers, or nothing when it isn't on the diagram.
    public Optional<Rectangle> find(NodeId node) {
        return nodes.bounds(node);
    }

    /// What a table, view, note or area covers.
    ///
    /// @throws NoSuchElementException when it isn't on the diagram
    public Rectangle bounds(NodeId node) {
        return find(node).orElseThrow(() -> new NoSuchElementException(node + " isn't on the diagram"));
    }

    /// What the row of a column covers, or the header when the column isn't shown.
    ///
    /// @throws NoSuchElementException when the table isn't on the diagram
    public Rectangle columnBounds(TableId table, ColumnId column) {
        PlacedTable placed =
                table(table).orElseThrow(() -> new NoSuchElementException(table + " isn't on the diagram"));
        return placed.figure().row(column).map(placed::bounds).orElseGet(placed::header);
    }

    /// A table or view, or nothing when it isn't on the diagram.
    public Optional<PlacedTable> table(NodeId node) {
        return nodes.table(node);
    }

    /// A note, or nothing when it isn't on the diagram.
    public Optional<PlacedNote> note(NodeId node) {
        return nodes.note(node);
    }

    /// The line of a foreign key, or nothing when it isn't on the diagram.
    public Optional<RelationLine> line(ConstraintId key) {
        return lines.line(key);
    }

    /// What is under a point; so far from a line or an edge, in world pixels, still counts.
    public Hit hitAt(Point world, double tolerance) {
        return new HitTest(nodes, lines, world, tolerance).hit();
    }

    /// The same where tables are drawn without their columns: they are pressed as a whole.
    public Hit hitFromAfar(Point world, double tolerance) {
        return new HitTest(nodes, lines, world, tolerance).hitFromAfar();
    }

    /// The tables, views and notes that `world` touches and the areas that it holds, in the order of creation.
    public List<NodeId> nodesWithin(Rectangle world) {
        return nodes.touching(world).stream()
                .filter(node -> !(node instanceof AreaId) || world.contains(bounds(node)))
                .sorted(Comparator.comparingInt(NodeId::value))
                .toList();
    }

    /// What all that stands on the diagram covers together; empty at the origin when there is nothing.
    public Rectangle content() {
        return nodes.content().orElse(new Rectangle(0, 0, 0, 0));
    }

    /// What all that is painted covers together: the content, and the lines that run around it.
    public Rectangle covered() {
        return lines.bounds().reduce(content(), Rectangle::union);
    }

    /// The tables and views in a part of the diagram, in the order in which they are painted.
    public List<PlacedTable> tablesIn(Rectangle world) {
        return nodes.touching(world).stream()
                .flatMap(node -> nodes.table(node).stream())
                .sorted(Comparator.comparingInt(table -> table.node().value()))
                .toList();
    }

    /// The notes in a part of the diagram, in the order in which they are painted.
    public List<PlacedNote> notesIn(Rectangle world) {
        return nodes.notes().stream()
                .filter(note -> note.bounds().touches(world))
                .sorted(Comparator.comparingInt(note -> note.note().id().value()))
                .toList();
    }

    /// The areas in a part of the diagram, in the order in which they are painted.
    public List<Area> areasIn(Rectangle world) {
        return nodes.areas().stream()
                .filter(area -> SceneNodes.bounds(area).touches(world))
                .sorted(Comparator.comparingInt(area -> area.id().value()))
                .toList();
    }

    /// The lines in a part of the diagram, in the order in which they are painted.
    public List<RelationLine> linesIn(Rectangle world) {
        return lines.touching(world).stream()
                .sorted(Comparator.comparingInt(ConstraintId::value))
                .flatMap(key -> lines.line(key).stream())
                .toList();
    }

    /// All tables and views, in no order.
    public Collection<PlacedTable> tables() {
        return nodes.tables();
    }

    /// All lines, in no order.
    public Collection<RelationLine> lines() {
        return lines.all();
    }
}
