package keyline.app.canvas.gesture;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import keyline.app.Selection;
import keyline.app.Selection.OfColumn;
import keyline.app.Selection.OfNode;
import keyline.app.Selection.OfRelation;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Grip;
import keyline.app.canvas.scene.Hit;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.NoteId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.MoveColumn;

/// What keys do on the canvas beside the commands: moving the selection and what is selected, opening, stepping back.
///
/// Arrows move the selected nodes, or go from column to column; with Ctrl they go to the table beside; Tab goes from
/// table to table; Alt with an arrow goes into a table's columns or moves the selected one. A full stop and a comma go
/// from one relation of a table to the next, and an arrow from there to the table at that end.
public final class KeyInput {

    private final Session session;
    private final Canvas canvas;
    private final PointerInput pointer;
    private final Consumer<Opening> opener;
    private final Nudge nudge;
    private final RelationWalk relations;

    /// Listens on `canvas`.
    public KeyInput(Session session, Canvas canvas, PointerInput pointer, Consumer<Opening> opener) {
        this.session = session;
        this.canvas = canvas;
        this.pointer = pointer;
        this.opener = opener;
        this.nudge = new Nudge(session);
        this.relations = new RelationWalk(session, pointer.scenery());
        canvas.setFocusTraversable(true);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == canvas && handles(event)) {
                event.consume();
            }
        });
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        canvas.focusedProperty().subscribe(focused -> {
            if (!focused) {
                nudge.end();
                pointer.letGoOfSpace();
            }
        });
    }

    private void released(KeyEvent event) {
        if (event.getCode().isArrowKey()) {
            nudge.end();
        } else if (event.getCode() == KeyCode.SPACE) {
            pointer.letGoOfSpace();
        }
    }

    private boolean handles(KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE -> escape();
            case SPACE -> holdSpace();
            case ENTER -> pointer.placeByKey() || open();
            case PERIOD -> plain(event) && select(relations.next(1));
            case COMMA -> plain(event) && select(relations.next(-1));
            case TAB -> !event.isShortcutDown() && select(walk().along(event.isShiftDown() ? -1 : 1));
            case LEFT -> arrow(Direction.LEFT, event);
            case RIGHT -> arrow(Direction.RIGHT, event);
            case UP -> arrow(Direction.UP, event);
            case DOWN -> arrow(Direction.DOWN, event);
            case CONTEXT_MENU -> menu();
            case F10 -> event.isShiftDown() && menu();
            default -> false;
        };
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown();
    }

    private Walk walk() {
        return new Walk(session, pointer.scenery());
    }

    private boolean holdSpace() {
        pointer.holdSpace();
        return true;
    }

    /// Drops what is going on; otherwise steps back from a column or relation to its table, and from there to nothing.
    private boolean escape() {
        if (!pointer.drop()) {
            Selection selection = session.selection();
            boolean inTable = selection.nodes().isEmpty() && !selection.isEmpty();
            session.select(inTable ? selection.table().map(Selection::of).orElse(Selection.NONE) : Selection.NONE);
        }
        return true;
    }

    private boolean arrow(Direction direction, KeyEvent event) {
        if (event.isShortcutDown()) {
            return select(walk().beside(direction));
        }
        if (event.isAltDown()) {
            return direction.dy() != 0 && alongColumns(direction.dy());
        }
        if (!session.selection().nodes().isEmpty()) {
            nudge.by(direction, event.isShiftDown() ? Nudge.LARGE : Nudge.SMALL);
            return true;
        }
        Optional<Selection> end = relations.end(direction);
        if (end.isPresent()) {
            return select(end);
        }
        return select(
                direction.dy() == 0 || session.selection().isEmpty()
                        ? walk().beside(direction)
                        : walk().column(direction.dy()));
    }

    /// Moves the selected column, or goes to the first or last of the selected table.
    private boolean alongColumns(int step) {
        if (!session.selection().isEmpty()
                && session.selection().items().getLast() instanceof OfColumn(var table, var column)) {
            move(table, column, step);
            return true;
        }
        return select(walk().column(step));
    }

    private void move(TableId table, ColumnId column, int step) {
        Table found = session.document().schema().table(table);
        int position = found.columns().indexOf(found.column(column)) + step;
        session.perform(new MoveColumn(table, column, Math.max(0, position)));
    }

    private boolean select(Optional<Selection> selection) {
        selection.ifPresent(each -> {
            session.select(each);
            each.table().flatMap(pointer.scenery()::bounds).ifPresent(this::reveal);
        });
        return true;
    }

    private void reveal(Rectangle place) {
        pointer.show(Reveal.of(canvas.viewport(), place, canvas.getWidth(), canvas.getHeight()));
    }

    private boolean open() {
        if (session.selection().isEmpty()) {
            return false;
        }
        opener.accept(
                switch (session.selection().items().getLast()) {
                    case OfNode(TableId table) -> new Opening.EditTable(table);
                    case OfNode(NoteId note) -> new Opening.EditNote(note);
                    case OfNode(AreaId area) -> new Opening.EditArea(area);
                    case OfNode(ViewId _) -> new Opening.Inspector();
                    case OfColumn(TableId table, var column) -> new Opening.EditColumn(table, column);
                    case OfRelation(TableId child, var key) -> new Opening.Relation(child, key, anchor());
                });
        return true;
    }

    /// The menu of what is selected, or of the canvas.
    private boolean menu() {
        Point world = anchor();
        opener.accept(new Opening.Menu(selected(), canvas.viewport().toScreen(world), world));
        return true;
    }

    private Hit selected() {
        if (session.selection().isEmpty()) {
            return Hit.NOTHING;
        }
        return switch (session.selection().items().getLast()) {
            case OfNode(NoteId note) -> new Hit.OnNote(note, Grip.BODY);
            case OfNode(AreaId area) -> new Hit.OnArea(area, Grip.BODY);
            case OfNode(var node) -> new Hit.OnHeader(node);
            case OfColumn(TableId table, var column) -> new Hit.OnColumn(table, column);
            case OfRelation(TableId child, var key) -> new Hit.OnLine(child, key, Hit.Part.MIDDLE);
        };
    }

    /// A point at what is selected, or the middle of what is seen.
    private Point anchor() {
        Rectangle seen = pointer.visible();
        Point middle = new Point(seen.centreX(), seen.centreY());
        return Anchor.of(session.selection(), canvas.scene()).orElse(middle);
    }
}
