package keyline.app.canvas.scene;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TableFigure.Row;
import keyline.app.canvas.figure.TextMeasure;
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
public final class CanvasScene {

    /// The height of an area's title.
    public static final double AREA_TITLE = 28;

    private final TextMeasure measure;
    private final SceneNodes nodes;
    private final SceneLines lines;
    private Shown shown = new Shown(Document.empty(), Document.empty().firstDiagram());

    /// An empty scene.
    public CanvasScene(Figures figures) {
        measure = figures.measure();
        nodes = new SceneNodes(figures);
        lines = new SceneLines(nodes);
    }

    /// Goes on to this version of the document, and to this diagram of it.
    public void show(Document document, Diagram diagram) {
        Shown next = new Shown(document, diagram);
        SceneNodes.Changed changed = nodes.follow(shown, next);
        lines.follow(shown, next, changed);
        shown = next;
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
        Optional<Row> row = placed.figure().row(column);
        return row.map(placed::bounds).orElseGet(placed::header);
    }

    /// A table or view, or nothing when it isn't on the diagram.
    public Optional<PlacedTable> table(NodeId node) {
        return nodes.table(node);
    }

    /// The line of a foreign key, or nothing when it isn't on the diagram.
    public Optional<RelationLine> line(ConstraintId key) {
        return lines.line(key);
    }

    /// What is under a point.
    ///
    /// @param tolerance how far from a line or an edge still counts, in world pixels
    public Hit hitAt(Point world, double tolerance) {
        return new HitTest(nodes, lines, world, tolerance).hit();
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
        return sorted(world).flatMap(node -> nodes.table(node).stream()).toList();
    }

    /// The notes in a part of the diagram, in the order in which they are painted.
    public List<PlacedNote> notesIn(Rectangle world) {
        return sorted(world).flatMap(node -> nodes.note(node).stream()).toList();
    }

    /// The areas in a part of the diagram, in the order in which they are painted.
    public List<Area> areasIn(Rectangle world) {
        return sorted(world).flatMap(node -> nodes.area(node).stream()).toList();
    }

    /// The lines in a part of the diagram, in the order in which they are painted.
    public List<RelationLine> linesIn(Rectangle world) {
        return lines.touching(world).stream()
                .sorted(Comparator.comparingInt(ConstraintId::value))
                .flatMap(key -> lines.line(key).stream())
                .toList();
    }

    private Stream<NodeId> sorted(Rectangle world) {
        return nodes.touching(world).stream().sorted(Comparator.comparingInt(NodeId::value));
    }
}
