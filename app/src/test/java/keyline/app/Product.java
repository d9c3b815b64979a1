package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.UP;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.control.Choice;
import keyline.app.job.Jobs;
import keyline.app.notice.NoticeBar;
import keyline.app.preferences.Choices;
import keyline.app.project.FileQuestions;
import keyline.app.project.Memory;
import keyline.app.project.Opened;
import keyline.app.project.Projects;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.recovery.WorkingStores;
import keyline.persistence.store.RowQuery;

/// The whole window over a real store, with a hand for its mouse and keyboard.
final class Product implements AutoCloseable {

    private final Path folder;
    private final Robot robot;
    private final Jobs jobs = new Jobs();
    private OpenWindow window;
    private String exported = "";
    private Optional<Path> chosen = Optional.empty();

    @SuppressWarnings("NullAway.Init") // set while the scene is made, which the constructor waits for
    private Product(Path folder, Opened first, Preferences preferences) {
        this.folder = folder;
        this.robot = Robot.show(() -> {
            Projects.Desk desk = new Projects.Desk(
                    new WorkingStores(folder), new Answers(), new NoticeBar(), jobs, new NoMemory(), () -> {});
            window = new OpenWindow(first, desk, Choices.of(preferences));
            return window.scene();
        });
    }

    static Product empty(Path folder) throws IOException {
        return new Product(folder, Opened.blank(new WorkingStores(folder), "postgresql"), Preferences.DEFAULT);
    }

    static Product of(Path folder, Preferences preferences) throws IOException {
        return new Product(folder, Opened.blank(new WorkingStores(folder), "postgresql"), preferences);
    }

    static Product shop(Path folder, Preferences preferences) throws IOException {
        return new Product(folder, Opened.example(new WorkingStores(folder)), preferences);
    }

    OpenWindow window() {
        return window;
    }

    Jobs jobs() {
        return jobs;
    }

    Robot robot() {
        return robot;
    }

    /// Waits until the store has done what was asked of it, and the window shows it.
    Product settle() {
        for (int i = 0; i < 2; i++) {
            robot.settle();
            try {
                Robot.fx(() -> window.rows().store().steps()).get(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new AssertionError("The store doesn't answer", e);
            }
            robot.until(
                    () -> jobs.running().stream().noneMatch(job -> job.title().equals("Look for problems")));
            robot.settle();
        }
        return this;
    }

    Product keys(KeyCode... together) {
        robot.keys(together);
        return settle();
    }

    Product type(String text) {
        robot.type(text);
        return settle();
    }

    /// Types into the cell of the cursor and commits with a key.
    Product cell(String text, KeyCode key) {
        return type(text).keys(key);
    }

    Product clickCanvas(double x, double y) {
        robot.click(window.canvas(), x, y);
        return settle();
    }

    Table table(String name) {
        return Robot.fx(
                () -> window.session().document().schema().tableNamed(name).orElseThrow());
    }

    List<String> columns(String name) {
        return table(name).columns().stream()
                .map(column -> column.name() + " "
                        + TypeText.of(column.type(), window.session().document().schema()))
                .toList();
    }

    Product dragHandle(String child, String column, String parent, String key) {
        Rectangle from = row(child, column);
        Rectangle to = row(parent, key);
        Point2D middle = screen(new Point(from.x() + from.width() / 2, from.centreY()));
        robot.moveTo(window.canvas(), middle.getX(), middle.getY());
        robot.drag(
                window.canvas(),
                screen(new Point(from.x(), from.centreY())),
                screen(new Point(to.centreX(), to.centreY())));
        return settle();
    }

    private Rectangle row(String table, String column) {
        Table wanted = table(table);
        ColumnId id = wanted.columnNamed(column).orElseThrow().id();
        return Robot.fx(() -> window.canvas().scene().columnBounds(wanted.id(), id));
    }

    private Point2D screen(Point world) {
        Point at = Robot.fx(() -> window.canvas().viewport().toScreen(world));
        return new Point2D(at.x(), at.y());
    }

    /// Clicks on the line of a table's first foreign key, near its child.
    Product clickLine(String child) {
        Table table = table(child);
        Point at = Robot.fx(() -> {
            CanvasScene scene = window.canvas().scene();
            List<Point> way = scene.line(table.foreignKeys().getFirst().id())
                    .orElseThrow()
                    .route()
                    .points();
            Point one = way.get(way.size() / 2 - 1);
            Point other = way.get(way.size() / 2);
            return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        });
        Point2D point = screen(at);
        return clickCanvas(point.getX(), point.getY());
    }

    /// Chooses a value of a list by the keyboard.
    Product choose(String selector, Object value) {
        ComboBox<?> box = robot.find(selector, ComboBox.class);
        Robot.fx(() -> {
            box.requestFocus();
            return box;
        });
        int wanted = Robot.fx(
                () -> box.getItems().stream().map(Product::value).toList().indexOf(value));
        int now = Robot.fx(() -> box.getSelectionModel().getSelectedIndex());
        robot.times(Math.abs(wanted - now), wanted > now ? DOWN : UP);
        return settle();
    }

    /// Chooses what bears this label in a list by the keyboard.
    Product chooseLabel(String selector, String label) {
        return choose(selector, value(option(selector, label)));
    }

    /// What bears this label in a list.
    Choice.Option<?> option(String selector, String label) {
        ComboBox<?> box = robot.find(selector, ComboBox.class);
        return Robot.fx(() -> box.getItems().stream()
                .map(item -> (Choice.Option<?>) item)
                .filter(option -> option.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + label + " in " + selector)));
    }

    /// The labels in a list.
    List<String> labels(String selector) {
        ComboBox<?> box = robot.find(selector, ComboBox.class);
        return Robot.fx(() -> box.getItems().stream()
                .map(item -> ((Choice.Option<?>) item).label())
                .toList());
    }

    private static Object value(Object item) {
        return item instanceof Choice.Option<?> option ? option.value() : item;
    }

    /// Selects a table and gives the canvas the keyboard.
    Product select(String table) {
        TableId id = table(table).id();
        Robot.fx(() -> {
            window.session().select(Selection.of(id));
            window.canvas().requestFocus();
            return id;
        });
        return settle();
    }

    /// Selects a column and gives the canvas the keyboard.
    Product selectColumn(String table, String column) {
        Table owner = table(table);
        ColumnId id = owner.columnNamed(column).orElseThrow().id();
        Robot.fx(() -> {
            window.session().select(Selection.of(new Selection.OfColumn(owner.id(), id)));
            window.canvas().requestFocus();
            return id;
        });
        return settle();
    }

    /// Changes the design.
    Product perform(Edit edit) {
        Robot.fx(() -> {
            window.session().perform(edit);
            return edit;
        });
        return settle();
    }

    Document document() {
        return Robot.fx(() -> window.session().document());
    }

    /// The texts of all labels that the selector finds, in the order of the scene.
    List<String> texts(String selector) {
        return Robot.fx(() -> robot.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    /// The field that screen readers know by this name.
    TextField field(String name) {
        return Robot.fx(() -> robot.stage().getScene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow());
    }

    /// Where the middle of a table is in the window.
    Point2D middleOf(String table) {
        Rectangle bounds =
                Robot.fx(() -> window.canvas().scene().find(table(table).id()).orElseThrow());
        Point2D at = screen(new Point(bounds.centreX(), bounds.centreY()));
        return Robot.fx(() -> window.canvas().localToScene(at));
    }

    /// The names of all tables.
    List<String> tables() {
        return Robot.fx(() -> window.session().document().schema().tables().stream()
                .map(Table::name)
                .toList());
    }

    /// Selects a table by its header and goes to the new row of its grid.
    Product open(String table) {
        Rectangle header = Robot.fx(() ->
                window.canvas().scene().table(table(table).id()).orElseThrow().header());
        Point2D at = screen(new Point(header.centreX(), header.centreY()));
        clickCanvas(at.getX(), at.getY());
        press("#tab-data");
        Node grid = robot.find(".grid-body", Node.class);
        robot.click(grid, 60, 14);
        settle();
        keys(KeyCode.ESCAPE);
        return keys(CONTROL, END).keys(HOME);
    }

    /// The texts of a table's rows in the store.
    List<String> rows(String table) {
        settle();
        return Robot.fx(() -> window.rows().page(RowQuery.all(table(table).id()), 0, 1000))
                .thenApply(page -> page.rows().stream()
                        .map(row -> String.join(
                                " | ", row.values().stream().map(Value::text).toList()))
                        .toList())
                .join();
    }

    /// What the callout in the grid says; empty when there is none.
    String callout() {
        return text(".data-callout > .message");
    }

    /// What a label says; empty when there is none.
    String text(String selector) {
        return Robot.fx(
                () -> Optional.ofNullable(robot.stage().getScene().getRoot().lookup(selector))
                        .map(node -> ((Labeled) node).getText())
                        .orElse(""));
    }

    /// What is asked about an edit, line by line; empty when nothing is.
    String question() {
        return Robot.fx(() -> robot.stage().getScene().getRoot().lookupAll("#impact-question > .label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    /// Presses the button of that text.
    Product push(String text) {
        Button button = Robot.fx(() -> robot.stage().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text)
                        && each.localToScene(each.getBoundsInLocal()).getMinY() > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text)));
        return pressNode(button);
    }

    Product press(String selector) {
        return pressNode(robot.find(selector, Node.class));
    }

    private Product pressNode(Node node) {
        Bounds bounds = Robot.fx(node::getBoundsInLocal);
        robot.click(node, bounds.getCenterX(), bounds.getCenterY());
        return settle();
    }

    /// Imports a file by the keyboard, and waits until it is read.
    Product importing(Path file) {
        chosen = Optional.of(file);
        Robot.fx(() -> {
            window.canvas().requestFocus();
            return file;
        });
        return keys(KeyCode.CONTROL, KeyCode.I).work();
    }

    /// Pastes a text onto the canvas, and waits until it is read.
    Product pasting(String text) {
        Robot.fx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            window.canvas().requestFocus();
            return text;
        });
        return keys(KeyCode.CONTROL, KeyCode.V).work();
    }

    /// Drops files on a place of the window.
    Product dropping(double x, double y, Path... files) {
        Robot.fx(() -> {
            window.drops().drop(List.of(files), x, y);
            return files;
        });
        return work();
    }

    /// Waits until no job is under way.
    Product work() {
        robot.until(() -> jobs.running().isEmpty());
        return settle();
    }

    /// Exports the script for a dialect from the DDL panel, rows included.
    Path export(String dialect) {
        exported = dialect + ".sql";
        Robot.fx(() -> {
            window.session().select(Selection.NONE);
            return 0;
        });
        press("#tab-ddl");
        choose("#ddl-target", dialect);
        press("#ddl-export");
        return folder.resolve(exported);
    }

    Product picture(String name) {
        robot.picture(name);
        return this;
    }

    @Override
    public void close() throws IOException {
        window.rows().store().close();
    }

    /// A user who knows where files go.
    private final class Answers implements FileQuestions {
        @Override
        public Optional<Path> toImport() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toOpen() {
            return chosen;
        }

        @Override
        public Optional<Path> toSave(String name) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> toExport(String name) {
            return Optional.of(folder.resolve(exported));
        }
    }

    /// Remembers connections only.
    private static final class NoMemory implements Memory {

        private final List<DatabaseAddress> connections = new ArrayList<>();

        @Override
        public String target() {
            return "postgresql";
        }

        @Override
        public List<Path> recent() {
            return List.of();
        }

        @Override
        public void opened(Path file) {}

        @Override
        public List<DatabaseAddress> connections() {
            return connections;
        }

        @Override
        public void connected(DatabaseAddress address) {
            connections.add(address);
        }
    }
}
