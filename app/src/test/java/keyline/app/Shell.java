package keyline.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.editor.DiagramEditor;
import keyline.app.canvas.editor.TableClipboard;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.gesture.CanvasHabits;
import keyline.app.canvas.nav.Minimap;
import keyline.app.canvas.popover.RelationRows;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.command.CanvasActions;
import keyline.app.command.Commands;
import keyline.app.command.FileState;
import keyline.app.control.Badge;
import keyline.app.frame.Cover;
import keyline.app.frame.DockTab;
import keyline.app.frame.Sheet;
import keyline.app.job.Jobs;
import keyline.app.preferences.Choices;
import keyline.app.theme.Appearance;
import keyline.app.theme.Look;
import keyline.app.theme.Palette;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;
import keyline.persistence.store.TypeFit;

/// A whole window over a document, with nothing behind it that reads or writes files, and a hand to use it. Jobs are
/// done at once.
public final class Shell {

    private final Session session;
    private final Actions actions = new Actions();
    private final Choices choices = Choices.of(Preferences.DEFAULT);
    private final SimpleObjectProperty<StoreState> store = new SimpleObjectProperty<>(StoreState.EMPTY);
    private final double width;
    private final double height;
    private final Robot robot;

    @SuppressWarnings("NullAway.Init") // made with the scene
    private CanvasActions canvasActions;

    @SuppressWarnings("NullAway.Init") // made with the scene
    private Commands commands;

    private Shell(Document document, double width, double height) {
        this.session = new Session(document);
        this.width = width;
        this.height = height;
        choices.appearance().set(Appearance.LIGHT);
        this.robot = Robot.show(this::scene);
        Robot.fx(() -> {
            robot.stage().setWidth(width);
            robot.stage().setHeight(height);
            return width;
        });
        robot.settle();
    }

    /// What the store says of every other type that is tried.
    public static final TypeFit FIT =
            new TypeFit(128, 126, List.of(new Misfit(new Value.Text("12 EUR"), 2, Optional.empty())));

    /// A window over this document.
    public static Shell of(Document document, double width, double height) {
        return new Shell(document, width, height);
    }

    /// A window over the shop, with rows in its tables, a few of them against a rule.
    public static Shell ofShop(double width, double height) {
        Shell shell = new Shell(Shop.document(), width, height);
        shell.run(() -> {
            shell.store.set(shopState());
            shell.actions
                    .fileState()
                    .set(new FileState(
                            Optional.of(Path.of("shop.keyline")),
                            FileState.Changes.UNSAVED,
                            Optional.of(Instant.now().minusSeconds(12))));
        });
        return shell;
    }

    private static StoreState shopState() {
        var link =
                Shop.document().schema().table(Shop.ORDER_LINES).foreignKeys().getLast();
        IdMap<TableId, Long> rows =
                IdMap.<TableId, Long>empty().with(Shop.ORDERS, 128L).with(Shop.CUSTOMERS, 284L);
        Pending pending = new Pending(Shop.ORDER_LINES, new Pending.OfConstraint(link.id()), 3);
        return new StoreState(1, rows, List.of(pending), List.of(), Optional.empty());
    }

    private Scene scene() {
        Look look = new Look(choices.appearance());
        CanvasScene world = new CanvasScene(new Figures(new TextMeasure(new Faces(look.fonts()))));
        Canvas canvas = new Canvas(world, Palette.of(look.theme().get()));
        canvas.setId("canvas");
        look.theme().subscribe(theme -> canvas.paletteProperty().set(Palette.of(theme)));
        DiagramEditor editor = new DiagramEditor(session, canvas, CanvasHabits.USUAL, () -> {});
        Region notices = new Region();
        Region closed = new Region();
        closed.setVisible(false);
        Window window = new Window(
                session,
                new WindowParts(
                        canvas,
                        Optional.of(new Minimap(session, canvas, choices.minimap())),
                        notices,
                        new Sheet(canvas),
                        new Cover(closed, () -> {}),
                        actions(editor),
                        rows(),
                        List.of(data()),
                        choices,
                        new Jobs(Runnable::run, Runnable::run)));
        editor.offer(window.commands());
        canvasActions = editor.actions();
        commands = window.commands();
        return window.scene(look, width, height);
    }

    private DockTab data() {
        return new DockTab(
                "data",
                "Data",
                new Region(),
                store.map(state -> new Badge(Long.toString(state.rowsOf(Shop.ORDERS)), Badge.Tone.MUTED)),
                Optional.empty());
    }

    private WindowParts.Actions actions(DiagramEditor editor) {
        return new WindowParts.Actions(
                editor.actions(),
                new TableClipboard(session, _ -> {}),
                actions.arrange(),
                actions.links(),
                actions.files(),
                actions.imports(),
                actions.connecting());
    }

    private WindowParts.Rows rows() {
        return new WindowParts.Rows(
                store, Shop.rows(), (_, _, _, _) -> CompletableFuture.completedFuture(FIT), RelationRows.NONE, _ -> {});
    }

    /// The session behind the window.
    public Session session() {
        return session;
    }

    /// What the window asked other parts for.
    public Actions actions() {
        return actions;
    }

    /// What the window asks of the canvas.
    public CanvasActions canvasActions() {
        return canvasActions;
    }

    /// Runs a command, on the FX thread.
    public void command(String key) {
        commands.get(key).run();
    }

    /// What the user has chosen.
    public Choices choices() {
        return choices;
    }

    /// The hand.
    public Robot robot() {
        return robot;
    }

    /// The first node that the selector finds.
    public <N extends Node> N find(String selector, Class<N> kind) {
        return robot.find(selector, kind);
    }

    /// Asks something on the FX thread.
    public <T> T ask(Supplier<T> question) {
        return Robot.fx(question::get);
    }

    /// Does something on the FX thread and waits until the window has dealt with it.
    public void run(Runnable work) {
        Robot.fx(() -> {
            work.run();
            return true;
        });
        robot.settle();
    }

    /// Selects something.
    public Shell select(Selection selection) {
        run(() -> session.select(selection));
        return this;
    }

    /// Clicks in the middle of what the selector finds.
    public Shell click(String selector) {
        Node node = find(selector, Node.class);
        var bounds = ask(node::getBoundsInLocal);
        robot.click(node, bounds.getCenterX(), bounds.getCenterY());
        return this;
    }

    /// Replaces the text of the field with the focus, without committing it.
    public Shell retype(String text) {
        robot.keys(KeyCode.CONTROL, KeyCode.A);
        robot.type(text);
        return this;
    }

    /// Keeps a picture of the window.
    public void picture(String name) {
        robot.picture(name);
    }
}
