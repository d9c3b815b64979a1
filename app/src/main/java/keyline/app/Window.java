package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.command.CommandKeys;
import keyline.app.command.CommandParts;
import keyline.app.command.Commands;
import keyline.app.command.LegendActions;
import keyline.app.command.PanelActions;
import keyline.app.command.PanelActions.Side;
import keyline.app.control.Badge;
import keyline.app.ddl.DdlPanel;
import keyline.app.frame.CommandMenus;
import keyline.app.frame.Dock;
import keyline.app.frame.DockTab;
import keyline.app.frame.Sides;
import keyline.app.frame.StatusBar;
import keyline.app.frame.TopBar;
import keyline.app.inspector.Inspector;
import keyline.app.outline.Outline;
import keyline.app.palette.CommandPalette;
import keyline.app.palette.SchemaFinder;
import keyline.app.preferences.Choices;
import keyline.app.problems.PendingProblems;
import keyline.app.problems.ProblemBoard;
import keyline.app.problems.ProblemsPanel;
import keyline.app.start.StartPage;
import keyline.app.theme.Look;
import keyline.model.problem.Problem;

/// The window: it makes bar, outline, inspector, dock and status bar, puts them around the canvas and lets them ask
/// each other for what they need.
final class Window {

    private final Session session;
    private final WindowParts parts;
    private final WindowPages pages;
    private final Sides sides = new Sides();
    private final Commands commands;
    private final ProblemBoard problems;
    private final Inspector inspector;
    private final Dock dock;
    private final CommandPalette palette;
    private final SchemaFinder finder;
    private final CanvasCorners corners;
    private final StackPane root;

    /// A window over a session.
    Window(Session session, WindowParts parts) {
        this.session = session;
        this.parts = parts;
        this.pages = new WindowPages(session, parts);
        this.problems = new ProblemBoard(session, parts.jobs());
        this.commands = new Commands(new CommandParts(
                session,
                parts.actions().canvas(),
                parts.actions().clipboard(),
                parts.actions().arrange(),
                parts.actions().files(),
                parts.actions().imports(),
                new Panels(),
                parts.actions().links(),
                parts.choices().appearance(),
                parts.choices().minimap()));
        this.inspector = new Inspector(
                session,
                problems,
                parts.rows().store(),
                new Inspector.Elsewhere(
                        parts.actions().links(),
                        parts.rows().trial(),
                        parts.rows().relations()));
        new RestingSelection(session, parts.actions().canvas().held()).observe(inspector::follow);
        this.dock = new Dock(tabs(), () -> toggle(Side.DOCK));
        this.palette = new CommandPalette(session, commands, parts.actions().canvas()::flyTo);
        this.finder = new SchemaFinder(session, parts.actions().canvas());
        this.corners = CanvasCorners.of(session, parts.canvas(), parts.actions().canvas(), commands);
        fillSides();
        BorderPane frame =
                new BorderPane(new StackPane(sides, parts.comparison().node()));
        frame.setTop(bars());
        this.root = new StackPane(frame, palette.node());
        session.observe(this::refresh);
        session.observeSelection(_ -> commands.refresh());
        parts.rows().store().subscribe(commands::refresh); // a step that changes rows alone is no transition
        parts.actions().canvas().tool().subscribe(commands::refresh);
        parts.choices().minimap().subscribe(commands::refresh);
    }

    /// What is only tried out changes in every frame of a drag, and no command looks at it.
    private void refresh(Transition transition) {
        if (transition.cause() != Transition.Cause.PREVIEW) {
            commands.refresh();
        }
    }

    /// The window as a scene in the look of the moment. There can be one.
    Scene scene(Look look, double width, double height) {
        Scene scene = new Scene(root, width, height);
        look.dress(scene);
        new CommandKeys(commands).listenIn(scene);
        parts.canvas().requestFocus();
        return scene;
    }

    /// The commands of the window, for menus elsewhere.
    Commands commands() {
        return commands;
    }

    /// The problems that the window shows; other finders may add theirs.
    ProblemBoard problems() {
        return problems;
    }

    /// Lays something over the whole window.
    void cover(Node node) {
        root.getChildren().add(node);
    }

    private List<DockTab> tabs() {
        DdlPanel ddl =
                new DdlPanel(session, parts.rows().sample(), parts.actions().files(), parts.jobs());
        parts.rows().store().subscribe(_ -> ddl.rowsChanged());
        ProblemsPanel list =
                new ProblemsPanel(session, problems, parts.actions().canvas()::flyTo, this::rowsBehind);
        ObservableValue<Badge> none = new SimpleObjectProperty<>(Badge.NONE);
        DockTab script = new DockTab("ddl", "DDL", ddl.node(), none, Optional.of(ddl.toolbar()));
        DockTab faults = new DockTab("problems", "Problems", list.node(), list.badge(), Optional.of(list.toolbar()));
        return Stream.concat(parts.tabs().stream(), Stream.of(script, faults)).toList();
    }

    private Optional<Runnable> rowsBehind(Problem problem) {
        return PendingProblems.behind(
                        problem, session.document(), parts.rows().store().getValue())
                .map(pending -> () -> parts.rows().pending().accept(pending));
    }

    /// Shows a tab of the dock, which comes into sight if it was hidden.
    void show(String tab) {
        if (!sides.shows(Side.DOCK)) {
            toggle(Side.DOCK);
        }
        dock.show(tab);
    }

    private void fillSides() {
        Choices choices = parts.choices();
        StartPage start = new StartPage(session, commands, parts.actions().canvas()::createTable);
        sides.putMiddle(Stream.of(
                        Stream.of(parts.canvas(), start.node()),
                        corners.nodes(),
                        Stream.of(finder.node(), parts.sheet().node()))
                .flatMap(nodes -> nodes)
                .toArray(Node[]::new));
        sides.putBelow(new StatusBar(
                        session, parts.rows().store(), parts.actions().files().state(), parts.jobs())
                .node());
        sides.put(Side.OUTLINE, outline().node(), choices.outline());
        sides.put(Side.INSPECTOR, inspector.node(), choices.inspector());
        sides.put(Side.DOCK, dock.node(), choices.dock());
    }

    private Node bars() {
        VBox bars = new VBox(
                new TopBar(
                                commands,
                                parts.actions().files().state(),
                                parts.actions().canvas().zoom())
                        .node(),
                parts.notices());
        new CommandMenus(commands).systemBar().ifPresent(bars.getChildren()::addFirst);
        return bars;
    }

    private Outline outline() {
        Outline outline = new Outline(
                session, parts.rows().store(), new FromOutline(parts.actions().canvas(), inspector));
        outline.offer(new CommandMenus(commands)
                .of("rename", "duplicate", "link-to-table", "-", "show-on-diagram", "remove-from-diagram", "delete"));
        parts.minimap().ifPresent(outline::showBelow);
        return outline;
    }

    private void toggle(Side side) {
        sides.toggle(side);
        commands.refresh();
    }

    /// What commands ask for.
    private final class Panels implements PanelActions {
        @Override
        public void toggle(Side side) {
            Window.this.toggle(side);
        }

        @Override
        public boolean shows(Side side) {
            return sides.shows(side);
        }

        @Override
        public LegendActions legend() {
            return corners.legend();
        }

        @Override
        public void openPalette() {
            palette.open();
        }

        @Override
        public void openFind() {
            finder.open();
        }

        @Override
        public void renameDiagram() {
            corners.diagrams().rename();
        }

        @Override
        public void showTab(String key) {
            show(key);
            dock.focus();
        }

        @Override
        public void showConnect() {
            pages.connect();
        }

        @Override
        public void showExport() {
            pages.export();
        }

        @Override
        public void showPrint() {
            pages.print();
        }

        @Override
        public void showCompare() {
            parts.comparison().open().run();
        }

        @Override
        public void showPreferences() {
            pages.preferences();
        }

        @Override
        public void showShortcuts() {
            pages.shortcuts(commands);
        }

        @Override
        public void showAbout() {
            pages.about();
        }
    }
}
