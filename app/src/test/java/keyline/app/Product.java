package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import keyline.app.cli.Cli;
import keyline.app.job.Jobs;
import keyline.app.notice.NoticeBar;
import keyline.app.preferences.Choices;
import keyline.app.project.Memory;
import keyline.app.project.Opened;
import keyline.app.project.Projects;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.recovery.WorkingStores;
import keyline.persistence.store.RowQuery;

/// The whole window over a real store, with a hand for its mouse and keyboard.
final class Product extends ShownProduct implements AutoCloseable {

    private final Robot robot;
    private final Jobs jobs = new Jobs();
    private OpenWindow window;
    private final KnownFiles files;

    @SuppressWarnings("NullAway.Init") // set while the scene is made, which the constructor waits for
    private Product(Path folder, Opened first, Preferences preferences, Memory memory) {
        this.files = new KnownFiles(folder);
        this.robot = Robot.show(() -> {
            Projects.Desk desk =
                    new Projects.Desk(new WorkingStores(folder), files, new NoticeBar(), jobs, memory, () -> {});
            window = new OpenWindow(first, desk, Choices.of(preferences));
            return window.scene();
        });
    }

    static Product empty(Path folder) throws IOException {
        return of(folder, Preferences.DEFAULT);
    }

    static Product of(Path folder, Preferences preferences) throws IOException {
        return new Product(folder, Opened.blank(new WorkingStores(folder), "postgresql"), preferences, new NoMemory());
    }

    static Product shop(Path folder, Preferences preferences) throws IOException {
        return new Product(folder, Opened.example(new WorkingStores(folder)), preferences, new NoMemory());
    }

    /// The shop, opened by somebody whose preferences are kept.
    static Product shop(Path folder, Memory memory) throws IOException {
        return new Product(folder, Opened.example(new WorkingStores(folder)), Preferences.DEFAULT, memory);
    }

    /// As the program starts when these files are named.
    static Product given(Path folder, Path... named) {
        var opening = new Cli.Opening(List.of(named), false);
        var first = new FirstProject(new WorkingStores(folder), Preferences.DEFAULT);
        Product product = new Product(folder, first.of(opening), Preferences.DEFAULT, new NoMemory());
        Robot.fx(() -> {
            product.window.drops().take(FirstProject.later(opening));
            return opening;
        });
        return product;
    }

    @Override
    OpenWindow window() {
        return window;
    }

    Jobs jobs() {
        return jobs;
    }

    @Override
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

    Product dragHandle(String child, String column, String parent, String key) {
        Places places = new Places(window);
        Rectangle from = places.row(child, column);
        Rectangle to = places.row(parent, key);
        Point2D middle = places.screen(new Point(from.x() + from.width() / 2, from.centreY()));
        robot.moveTo(window.canvas(), middle.getX(), middle.getY());
        robot.drag(
                window.canvas(),
                places.screen(new Point(from.x(), from.centreY())),
                places.screen(new Point(to.centreX(), to.centreY())));
        return settle();
    }

    /// Clicks on the line of a table's first foreign key, near its child.
    Product clickLine(String child) {
        Point2D point = new Places(window).line(child);
        return clickCanvas(point.getX(), point.getY());
    }

    /// Chooses a value of a list by the keyboard.
    Product choose(String selector, Object value) {
        new ListHand(robot, selector).choose(value);
        return settle();
    }

    /// Chooses what bears this label in a list by the keyboard.
    Product chooseLabel(String selector, String label) {
        return choose(selector, ListHand.value(option(selector, label)));
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

    /// Selects a table by its header and goes to the new row of its grid.
    Product open(String table) {
        Point2D at = new Places(window).header(table);
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

    /// Presses the button of that text.
    Product push(String text) {
        return pressNode(button(text));
    }

    Product press(String selector) {
        return pressNode(robot.find(selector, Node.class));
    }

    private Product pressNode(Node node) {
        Bounds bounds = Robot.fx(node::getBoundsInLocal);
        robot.click(node, bounds.getCenterX(), bounds.getCenterY());
        return settle();
    }

    /// This file is chosen the next time that one is asked for.
    Product answering(Path file) {
        files.choose(file);
        return this;
    }

    /// Imports a file by the keyboard, and waits until it is read.
    Product importing(Path file) {
        answering(file);
        Robot.fx(() -> {
            window.canvas().requestFocus();
            return file;
        });
        return keys(KeyCode.CONTROL, KeyCode.I).work();
    }

    /// Pastes a text onto the canvas, and waits until it is read.
    Product pasting(String text) {
        SystemClipboard.hold(text);
        Robot.fx(() -> {
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
        Path exported = files.export(dialect + ".sql");
        Robot.fx(() -> {
            window.session().select(Selection.NONE);
            return 0;
        });
        press("#tab-ddl");
        choose("#ddl-target", dialect);
        press("#ddl-export");
        return exported;
    }

    /// Where the next export goes.
    Path exportTo(String name) {
        return files.export(name);
    }

    Product picture(String name) {
        robot.picture(name);
        return this;
    }

    @Override
    public void close() throws IOException {
        window.rows().store().close();
    }
}
