package keyline.app.canvas.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import keyline.app.Actions;
import keyline.app.Robot;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.gesture.CanvasHabits;
import keyline.app.canvas.gesture.MatchCount;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Viewport;
import keyline.app.command.CanvasActions;
import keyline.app.command.CommandKeys;
import keyline.app.command.CommandParts;
import keyline.app.command.Commands;
import keyline.app.command.Tool;
import keyline.app.theme.Appearance;
import keyline.app.theme.Fonts;
import keyline.app.theme.Look;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;

/// A window with nothing but the canvas at work in it, and a hand that finds tables and columns on it.
final class Studio {

    static final double WIDTH = 980;
    static final double HEIGHT = 640;

    private final Session session;
    private final List<String> asked = new ArrayList<>();
    private final Actions outside = new Actions();
    private final SimpleBooleanProperty wheelZooms = new SimpleBooleanProperty();
    private final Size size;
    private final SimpleObjectProperty<Appearance> appearance;
    private final Robot robot;
    private final Canvas canvas;

    @SuppressWarnings("NullAway.Init") // made with the scene
    private CanvasActions actions;

    @SuppressWarnings("NullAway.Init") // made with the scene
    private Commands commands;

    private Studio(Document document, Appearance wanted, Size size) {
        this.size = size;
        session = new Session(document);
        appearance = new SimpleObjectProperty<>(wanted);
        Robot.start();
        canvas = Robot.fx(() -> new Canvas(
                new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed())))), palette(wanted)));
        robot = Robot.show(this::scene);
    }

    private static Palette palette(Appearance appearance) {
        return Palette.of(appearance == Appearance.DARK ? Theme.DARK : Theme.LIGHT);
    }

    static Studio of(Document document) {
        return new Studio(document, Appearance.LIGHT, new Size(WIDTH, HEIGHT));
    }

    static Studio of(Document document, Size size) {
        return new Studio(document, Appearance.LIGHT, size);
    }

    static Studio dark(Document document) {
        return new Studio(document, Appearance.DARK, new Size(WIDTH, HEIGHT));
    }

    private Scene scene() {
        Look look = new Look(appearance);
        DiagramEditor editor = new DiagramEditor(session, canvas, habits(), () -> asked.add("inspect"));
        TableClipboard clipboard = new TableClipboard(session, text -> asked.add("paste " + text));
        commands = new Commands(new CommandParts(
                session,
                editor.actions(),
                clipboard,
                outside.arrange(),
                outside.files(),
                outside.imports(),
                outside.panels(),
                outside.links(),
                appearance,
                new SimpleBooleanProperty(true)));
        editor.offer(commands);
        actions = editor.actions();
        Scene scene = new Scene(new StackPane(canvas), size.width(), size.height());
        look.dress(scene);
        new CommandKeys(commands).listenIn(scene);
        return scene;
    }

    private CanvasHabits habits() {
        return new CanvasHabits(wheelZooms::get, () -> true, MatchCount.NONE);
    }

    /// Begins anew with a document and a view, with nothing in hand and nothing open, in the same window.
    Studio begin(Document document, Viewport viewport) {
        Robot.fx(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide);
            actions.take(Tool.SELECT);
            session.open(Document.empty());
            session.open(document);
            canvas.viewportProperty().set(viewport);
            canvas.requestFocus();
            wheelZooms.set(false);
            asked.clear();
            outside.asked().clear();
            return document;
        });
        robot.settle();
        return this;
    }

    /// Has the wheel alone zoom.
    void preferWheelZooms() {
        Robot.fx(() -> {
            wheelZooms.set(true);
            return wheelZooms;
        });
    }

    /// What was asked of parts of the window that are left out here.
    Actions outside() {
        return outside;
    }

    Robot robot() {
        return robot;
    }

    Session session() {
        return session;
    }

    Canvas canvas() {
        return canvas;
    }

    /// What was asked of the rest of the window.
    List<String> asked() {
        return asked;
    }

    /// Shows another part of the diagram.
    void look(Viewport viewport) {
        Robot.fx(() -> {
            canvas.viewportProperty().set(viewport);
            return viewport;
        });
        robot.settle();
    }

    Table table(String name) {
        return Robot.fx(() -> session.document().schema().tableNamed(name).orElseThrow());
    }

    /// The middle of a table's header, on the canvas.
    Point2D header(TableId table) {
        return Robot.fx(() -> middle(canvas.scene().table(table).orElseThrow().header()));
    }

    /// The middle of a column's row.
    Point2D row(TableId table, ColumnId column) {
        return Robot.fx(() -> middle(canvas.scene().columnBounds(table, column)));
    }

    /// The handle at the right end of a column's row.
    Point2D handle(TableId table, ColumnId column) {
        return Robot.fx(() -> {
            Rectangle row = canvas.scene().columnBounds(table, column);
            return screen(new Point(row.right(), row.centreY()));
        });
    }

    /// The handle at the left end of a column's row.
    Point2D leftHandle(TableId table, ColumnId column) {
        return Robot.fx(() -> {
            Rectangle row = canvas.scene().columnBounds(table, column);
            return screen(new Point(row.x(), row.centreY()));
        });
    }

    /// What the open menu offers.
    List<String> menu() {
        return Robot.fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .flatMap(item -> Stream.ofNullable(item.getText()))
                .toList());
    }

    /// Clicks on a line of the open menu.
    Studio choose(String label) {
        Node line = Robot.fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> label.equals(item.getText()))
                .map(MenuItem::getStyleableNode)
                .findFirst()
                .orElseThrow());
        robot.click(line, 20, 10);
        return this;
    }

    /// Runs a command that has no keys.
    void command(String key) {
        Robot.fx(() -> {
            commands.get(key).run();
            return key;
        });
        robot.settle();
    }

    /// Points on the line of a relation.
    LinePoints line(ConstraintId key) {
        return new LinePoints(
                this,
                Robot.fx(() -> canvas.scene().line(key).orElseThrow().route().points()));
    }

    /// How many windows are shown, open menus and lists included.
    long windows() {
        return Robot.fx(
                () -> Window.getWindows().stream().filter(Window::isShowing).count());
    }

    private Point2D middle(Rectangle world) {
        return screen(new Point(world.centreX(), world.centreY()));
    }

    Point2D screen(Point world) {
        Point at = canvas.viewport().toScreen(world);
        return new Point2D(at.x(), at.y());
    }

    Studio click(Point2D at, KeyCode... held) {
        robot.click(canvas, at.getX(), at.getY(), held);
        return this;
    }

    Studio doubleClick(Point2D at) {
        robot.doubleClick(canvas, at.getX(), at.getY());
        return this;
    }

    Studio drag(Point2D from, Point2D to) {
        robot.drag(canvas, from, to);
        return this;
    }

    Studio type(String text) {
        robot.type(text);
        return this;
    }

    Studio keys(KeyCode... together) {
        robot.keys(together);
        return this;
    }
}
