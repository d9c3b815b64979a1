package keyline.app.canvas.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import keyline.app.Actions;
import keyline.app.Robot;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.gesture.CanvasHabits;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Viewport;
import keyline.app.command.CommandKeys;
import keyline.app.command.CommandParts;
import keyline.app.command.Commands;
import keyline.app.command.PanelActions;
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

/// A window with nothing but the canvas at work in it, and a hand that finds tables and columns on it.
final class Studio {

    static final double WIDTH = 980;
    static final double HEIGHT = 640;

    private final Session session;
    private final List<String> asked = new ArrayList<>();
    private final SimpleObjectProperty<Appearance> appearance;
    private final Robot robot;
    private final Canvas canvas;

    private Studio(Document document, Appearance wanted) {
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
        return new Studio(document, Appearance.LIGHT);
    }

    static Studio dark(Document document) {
        return new Studio(document, Appearance.DARK);
    }

    private Scene scene() {
        Look look = new Look(appearance);
        DiagramEditor editor = new DiagramEditor(session, canvas, CanvasHabits.USUAL, () -> asked.add("inspect"));
        Actions outside = new Actions();
        TableClipboard clipboard = new TableClipboard(session, text -> asked.add("paste " + text));
        Commands commands = new Commands(new CommandParts(
                session,
                editor.actions(),
                clipboard,
                outside,
                outside,
                outside,
                new NoPanels(),
                outside,
                appearance,
                new SimpleBooleanProperty(true)));
        editor.offer(commands);
        Scene scene = new Scene(new StackPane(canvas), WIDTH, HEIGHT);
        look.dress(scene);
        new CommandKeys(commands).listenIn(scene);
        return scene;
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

    /// The point halfway along a relation's line.
    Point2D lineMiddle(ConstraintId key) {
        return Robot.fx(() -> {
            List<Point> points = canvas.scene().line(key).orElseThrow().route().points();
            double rest = length(points) / 2;
            int i = 0;
            while (rest > length(points.subList(i, i + 2))) {
                rest -= length(points.subList(i, i + 2));
                i++;
            }
            Point2D from = screen(points.get(i));
            return from.interpolate(screen(points.get(i + 1)), rest / length(points.subList(i, i + 2)));
        });
    }

    private static double length(List<Point> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += Math.hypot(
                    points.get(i).x() - points.get(i - 1).x(),
                    points.get(i).y() - points.get(i - 1).y());
        }
        return sum;
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

    /// The window's panels, of which there are none here.
    private static final class NoPanels implements PanelActions {
        @Override
        public void toggle(Side side) {}

        @Override
        public boolean shows(Side side) {
            return false;
        }

        @Override
        public void openPalette() {}

        @Override
        public void openFind() {}

        @Override
        public void showTab(String key) {}

        @Override
        public void showConnect() {}

        @Override
        public void showExport() {}

        @Override
        public void showPrint() {}

        @Override
        public void showPreferences() {}

        @Override
        public void showShortcuts() {}

        @Override
        public void showAbout() {}
    }
}
