package keyline.app.canvas.gesture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.app.Session;
import keyline.app.canvas.gesture.Pointer.Action;
import keyline.app.canvas.gesture.Pointer.Button;
import keyline.app.canvas.gesture.Pointer.Held;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Viewport;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.example.Shop;

/// The shop's diagram without a toolkit, and a hand that plays pointer events on it: every table is 200 wide, its
/// header 30 high, each row 24.
final class Drawing implements GestureContext, Scenery {

    static final double WIDTH = 200;
    static final double HEADER = 30;
    static final double ROW = 24;

    private final Session session = new Session(Shop.document());
    private final List<Opening> opened = new ArrayList<>();
    private Viewport viewport = Viewport.START;
    private Gesture gesture = new Idle();
    private Point at = new Point(0, 0);

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Scenery scenery() {
        return this;
    }

    @Override
    public Viewport viewport() {
        return viewport;
    }

    @Override
    public Rectangle visible() {
        return viewport.toWorld(new Rectangle(0, 0, 1000, 800));
    }

    @Override
    public void show(Viewport shown) {
        viewport = shown;
    }

    @Override
    public boolean snaps() {
        return true;
    }

    @Override
    public void open(Opening opening) {
        opened.add(opening);
    }

    List<Opening> opened() {
        return opened;
    }

    Gesture gesture() {
        return gesture;
    }

    void take(Gesture tool) {
        gesture = tool;
    }

    void escape() {
        gesture.drop(this);
        gesture = new Idle();
    }

    Drawing press(Point world, Hit hit, Held... held) {
        return press(Button.PRIMARY, world, hit, held);
    }

    Drawing press(Button button, Point world, Hit hit, Held... held) {
        return send(Action.PRESS, button, 1, world, hit, held);
    }

    Drawing doubleClick(Point world, Hit hit) {
        click(world, hit);
        send(Action.PRESS, Button.PRIMARY, 2, world, hit);
        return send(Action.RELEASE, Button.PRIMARY, 2, world, hit);
    }

    Drawing click(Point world, Hit hit, Held... held) {
        return press(world, hit, held).release(hit, held);
    }

    Drawing drag(Point world, Hit hit, Held... held) {
        return send(Action.DRAG, Button.PRIMARY, 1, world, hit, held);
    }

    Drawing move(Point world, Hit hit) {
        return send(Action.MOVE, Button.NONE, 0, world, hit);
    }

    Drawing release(Hit hit, Held... held) {
        return release(Button.PRIMARY, hit, held);
    }

    Drawing release(Button button, Hit hit, Held... held) {
        return send(Action.RELEASE, button, 1, at, hit, held);
    }

    private Drawing send(Action action, Button button, int clicks, Point world, Hit hit, Held... held) {
        at = world;
        Pointer pointer = new Pointer(action, button, clicks, Set.of(held), viewport.toScreen(world), world, hit);
        gesture = pointer.pans() && gesture.isAtRest() ? new PressedToPan(pointer, gesture) : gesture.on(pointer, this);
        return this;
    }

    /// The middle of a table's header.
    Point header(TableId table) {
        Rectangle box = bounds(table).orElseThrow();
        return new Point(box.centreX(), box.y() + HEADER / 2);
    }

    /// The middle of a column's row.
    Point row(TableId table, ColumnId column) {
        Rectangle row = rows(table).stream()
                .filter(each -> each.column().equals(column))
                .findFirst()
                .orElseThrow()
                .place();
        return new Point(row.centreX(), row.centreY());
    }

    @Override
    public Optional<Rectangle> bounds(NodeId node) {
        Diagram diagram = session.diagram();
        return switch (node) {
            case TableId table ->
                diagram.boxes()
                        .find(table)
                        .map(box -> Rectangle.at(
                                box.at(),
                                WIDTH,
                                HEADER + ROW * table(table).columns().size()));
            case keyline.model.ViewId _ -> Optional.empty();
            case keyline.model.NoteId id -> diagram.notes().find(id).map(Drawing::place);
            case keyline.model.AreaId id -> diagram.areas().find(id).map(Drawing::place);
        };
    }

    private static Rectangle place(Note note) {
        return Rectangle.at(note.at(), note.width(), note.height());
    }

    private static Rectangle place(Area area) {
        return Rectangle.at(area.at(), area.width(), area.height());
    }

    private Table table(TableId table) {
        return session.shown().schema().table(table);
    }

    @Override
    public Set<NodeId> touching(Rectangle area) {
        Diagram diagram = session.diagram();
        Set<NodeId> found = new HashSet<>();
        Stream.of(
                        diagram.boxes().keys(),
                        diagram.notes().keys(),
                        diagram.areas().keys())
                .flatMap(keys -> keys.stream())
                .filter(node -> bounds(node).orElseThrow().touches(area))
                .forEach(found::add);
        return found;
    }

    @Override
    public Optional<RouteLine> line(ConstraintId key) {
        return Optional.empty();
    }

    @Override
    public List<Row> rows(TableId table) {
        Rectangle box = bounds(table).orElseThrow();
        List<ColumnId> columns =
                table(table).columns().stream().map(column -> column.id()).toList();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Row(columns.get(i), new Rectangle(box.x(), box.y() + HEADER + ROW * i, WIDTH, ROW)))
                .toList();
    }
}
