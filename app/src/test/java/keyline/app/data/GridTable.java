package keyline.app.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import keyline.app.Actions;
import keyline.app.LiveRows;
import keyline.app.Robot;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.theme.Appearance;
import keyline.app.theme.Look;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.edit.Edit;
import keyline.persistence.store.SampleStore;

/// A data panel over a real store, and a hand that types into it.
final class GridTable extends ShownGrid implements AutoCloseable {

    static final double WIDTH = 1000;
    static final double HEIGHT = 330;

    final SimpleObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.LIGHT);
    final Session session;
    final LiveRows source;
    private final Path folder;
    final Robot robot;
    final Actions actions = new Actions();
    private final Jobs jobs = new Jobs();
    private DataPanel panel;
    private Look look; // kept, as it follows the appearance only while someone holds it

    @SuppressWarnings("NullAway.Init") // set while the scene is made, which the constructor waits for
    GridTable(Document document, SampleRows rows, Path folder) {
        this.folder = folder;
        session = new Session(document);
        source = rows(folder.resolve("rows.db"), rows);
        robot = Robot.show(this::scene);
    }

    @Override
    Robot robot() {
        return robot;
    }

    @Override
    LiveRows source() {
        return source;
    }

    private LiveRows rows(Path file, SampleRows rows) {
        try {
            SampleStore store = SampleStore.open(file);
            return new LiveRows(
                    session, store, store.load(session.document(), rows).join());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Scene scene() {
        panel = new DataPanel(session, source, new Outside(new CsvFiles(folder), jobs, actions.links()));
        Scene scene = new Scene(new BorderPane(panel.node()), WIDTH, HEIGHT);
        look = new Look(appearance);
        look.dress(scene);
        return scene;
    }

    /// Waits until no job is under way.
    GridTable work() {
        robot.until(() -> jobs.running().isEmpty());
        return settle();
    }

    /// Cancels every job from now on as soon as it tells that something is done.
    ///
    /// @return the shares that were told
    List<Double> cancelJobsUnderWay() {
        List<Double> told = new ArrayList<>();
        Robot.fx(() -> {
            jobs.running().addListener((ListChangeListener<Job>) change -> {
                while (change.next()) {
                    change.getAddedSubList()
                            .forEach(job -> job.progress().subscribe(share -> {
                                if (share.doubleValue() > 0) {
                                    told.add(share.doubleValue());
                                    job.cancel();
                                }
                            }));
                }
            });
            return told;
        });
        return told;
    }

    /// Shows a table and puts the focus into its grid.
    GridTable open(TableId table) {
        Robot.fx(() -> {
            session.select(Selection.of(table));
            panel.focus();
            return 0;
        });
        return settle();
    }

    GridTable settle() {
        for (int round = 0; round < 3; round++) {
            source.store().rows(new TableId(0), List.of()).join();
            robot.settle();
        }
        return this;
    }

    /// Presses a key several times.
    GridTable press(int times, KeyCode... together) {
        robot.times(times, together);
        return settle();
    }

    GridTable press(KeyCode... together) {
        return press(1, together);
    }

    GridTable type(String text) {
        robot.type(text);
        return settle();
    }

    /// Types into the cell of the cursor and commits with a key.
    GridTable enter(String text, KeyCode... key) {
        return type(text).press(key);
    }

    /// Clicks on a cell, by line and column from 0.
    GridTable click(int line, double x) {
        Region body = robot.find(".grid-body", Region.class);
        robot.click(body, x, line * 28 + 14);
        return settle();
    }

    /// Presses the button of that text.
    GridTable push(String text) {
        Button button = button(text).orElseThrow(() -> new AssertionError("No button " + text));
        Bounds bounds = Robot.fx(button::getBoundsInLocal);
        robot.click(button, bounds.getCenterX(), bounds.getCenterY());
        return settle();
    }

    /// Presses one of them.
    GridTable pushExtra(String text) {
        Robot.fx(() -> {
            Popups.extras().stream()
                    .filter(button -> button.getText().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return text;
        });
        return settle();
    }

    /// Chooses an item of the open context menu.
    GridTable choose(String... path) {
        Robot.fx(() -> Popups.choose(path));
        return settle();
    }

    /// Opens the context menu of a column's header, and chooses from it.
    GridTable menuOfColumn(String column, String... path) {
        Node header = Robot.fx(() -> nodes(".grid-header-cell > .name").stream()
                .filter(name -> ((Label) name).getText().equals(column))
                .findFirst()
                .orElseThrow());
        robot.clickWith(MouseButton.SECONDARY, header, 5, 5);
        settle();
        return choose(path);
    }

    /// Takes the last step back.
    GridTable undo() {
        Robot.fx(() -> {
            session.undo();
            return 0;
        });
        return settle();
    }

    /// Has the focused cell get these keys before the store can answer any of them, Enter at the end.
    GridTable typeAtOnce(String text) {
        Robot.fx(() -> {
            text.chars()
                    .mapToObj(Character::toString)
                    .forEach(each -> fire(KeyEvent.KEY_TYPED, each, KeyCode.UNDEFINED));
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
            return text;
        });
        return settle();
    }

    /// Goes to the last row and types into its first cell before the store can have read it.
    GridTable leapAndType(String text) {
        Robot.fx(() -> {
            Node focused = robot.stage().getScene().getFocusOwner();
            Event.fireEvent(
                    focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, true, false, false));
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.UP);
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.HOME);
            text.chars()
                    .mapToObj(Character::toString)
                    .forEach(each -> fire(KeyEvent.KEY_TYPED, each, KeyCode.UNDEFINED));
            return text;
        });
        return settle();
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Node focused = robot.stage().getScene().getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(type, character, character, code, false, false, false, false));
    }

    /// Presses the button of that text by the keyboard, wherever it is scrolled to.
    GridTable fire(String text) {
        Button button = button(text).orElseThrow(() -> new AssertionError("No button " + text));
        Robot.fx(() -> {
            button.requestFocus();
            button.fire();
            return 0;
        });
        return settle();
    }

    /// Opens the rows behind the first pending rule.
    GridTable openPending() {
        Robot.fx(() -> {
            panel.open(source.state().get().pending().getFirst());
            return 0;
        });
        return settle();
    }

    /// Changes the design.
    GridTable perform(Edit edit) {
        Robot.fx(() -> {
            session.perform(edit);
            return 0;
        });
        return settle();
    }

    /// The table that is selected.
    TableId shown() {
        return Robot.fx(() -> session.selection().table().orElseThrow());
    }

    String badge() {
        return Robot.fx(() -> panel.badge().getValue().text());
    }

    @Override
    public void close() throws IOException {
        source.store().close();
    }
}
