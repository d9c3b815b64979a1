package keyline.app.canvas.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.canvas.figure.TableFigure;
import keyline.app.canvas.figure.TableFigure.Row;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.Hit.Part;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Finds what is under a point: link handles first, as they stand out of their table, then tables and notes, the
/// youngest first as it is painted last, then lines, then the edges and titles of areas.
final class HitTest {

    static final double HANDLE = 7;
    private static final double END = 28;

    private final SceneNodes nodes;
    private final SceneLines lines;
    private final Point point;
    private final double tolerance;

    HitTest(SceneNodes nodes, SceneLines lines, Point point, double tolerance) {
        this.nodes = nodes;
        this.lines = lines;
        this.point = point;
        this.tolerance = tolerance;
    }

    Hit hit() {
        List<NodeId> near = near();
        return first(near.stream().map(this::handle)).orElseGet(() -> among(near));
    }

    /// Without what belongs to a column.
    Hit hitFromAfar() {
        Hit hit = among(near());
        return hit instanceof Hit.OnColumn(TableId table, var _) ? new Hit.OnHeader(table) : hit;
    }

    private List<NodeId> near() {
        double reach = Math.max(HANDLE, tolerance);
        return nodes.touching(new Rectangle(point.x(), point.y(), 0, 0).grown(reach)).stream()
                .sorted(Comparator.comparingInt(NodeId::value).reversed())
                .toList();
    }

    private Hit among(List<NodeId> near) {
        return first(near.stream().map(this::node))
                .or(this::line)
                .or(() -> first(near.stream().map(this::area)))
                .orElse(Hit.NOTHING);
    }

    private static Optional<Hit> first(Stream<Optional<Hit>> hits) {
        return hits.flatMap(Optional::stream).findFirst();
    }

    private Optional<Hit> handle(NodeId node) {
        Optional<PlacedTable> table = nodes.table(node);
        if (table.isEmpty() || !(node instanceof TableId id)) {
            return Optional.empty();
        }
        Rectangle bounds = table.get().bounds();
        Side side = point.x() < bounds.centreX() ? Side.LEFT : Side.RIGHT;
        return table.get()
                .figure()
                .rowAt(point.y() - bounds.y())
                .filter(row -> distance(side.of(bounds), bounds.y() + row.middle()) <= HANDLE)
                .flatMap(Row::column)
                .map(column -> new Hit.OnHandle(id, column, side));
    }

    private double distance(double x, double y) {
        return Math.hypot(point.x() - x, point.y() - y);
    }

    private Optional<Hit> node(NodeId node) {
        return switch (node) {
            case TableId table -> nodes.table(table).flatMap(this::onTable);
            case ViewId view -> nodes.table(view).flatMap(this::onTable);
            case NoteId note ->
                nodes.note(note)
                        .filter(placed -> placed.bounds().grown(tolerance).contains(point))
                        .map(placed -> new Hit.OnNote(note, Grip.at(point, placed.bounds(), tolerance)));
            case AreaId _ -> Optional.empty();
        };
    }

    private Optional<Hit> onTable(PlacedTable table) {
        if (!table.bounds().contains(point)) {
            return Optional.empty();
        }
        TableFigure figure = table.figure();
        Optional<ColumnId> column = figure.rowAt(table.inside(point).y()).flatMap(Row::column);
        return table.node() instanceof TableId id && column.isPresent()
                ? Optional.of(new Hit.OnColumn(id, column.get()))
                : Optional.of(new Hit.OnHeader(table.node()));
    }

    private Optional<Hit> line() {
        return lines.touching(new Rectangle(point.x(), point.y(), 0, 0).grown(tolerance)).stream()
                .flatMap(key -> lines.line(key).stream())
                .min(Comparator.comparingDouble(line -> line.route().distanceTo(point)))
                .map(line -> new Hit.OnLine(line.child(), line.key().id(), part(line.route())));
    }

    private Part part(RouteLine route) {
        Point child = route.points().getFirst();
        Point parent = route.points().getLast();
        double toChild = distance(child.x(), child.y());
        double toParent = distance(parent.x(), parent.y());
        if (Math.min(toChild, toParent) > END) {
            return Part.MIDDLE;
        }
        return toChild <= toParent ? Part.CHILD_END : Part.PARENT_END;
    }

    private Optional<Hit> area(NodeId node) {
        return node instanceof AreaId id ? nodes.area(id).flatMap(this::onArea) : Optional.empty();
    }

    private Optional<Hit> onArea(Area area) {
        Rectangle bounds = SceneNodes.bounds(area);
        Grip grip = Grip.at(point, bounds, tolerance);
        Rectangle title = Rectangle.at(area.at(), area.width(), CanvasScene.AREA_TITLE);
        boolean hit = bounds.grown(tolerance).contains(point) && (grip != Grip.BODY || title.contains(point));
        return hit ? Optional.of(new Hit.OnArea(area.id(), grip)) : Optional.empty();
    }
}
