package keyline.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.app.command.ArrangeActions;
import keyline.app.command.CanvasActions;
import keyline.app.command.ClipboardActions;
import keyline.app.command.CommandKeys;
import keyline.app.command.CommandParts;
import keyline.app.command.Commands;
import keyline.app.command.FileActions;
import keyline.app.command.PanelActions;
import keyline.app.frame.CommandMenus;
import keyline.app.frame.Dock;
import keyline.app.frame.DockTab;
import keyline.app.frame.Sheet;
import keyline.app.frame.Sides;
import keyline.app.frame.StatusBar;
import keyline.app.frame.TopBar;
import keyline.app.inspector.Inspector;
import keyline.app.job.Jobs;
import keyline.app.outline.Outline;
import keyline.app.outline.OutlineActions;
import keyline.app.preferences.Choices;
import keyline.app.problems.ProblemBoard;
import keyline.app.theme.Look;
import keyline.model.NodeId;
import keyline.model.TypeId;
import keyline.persistence.store.StoreState;

/// The window around the canvas: it puts bar, outline, inspector, dock and status bar together.
public final class Window {

    private final Session session;
    private final Parts parts;
    private final Commands commands;
    private final Sheet sheet = new Sheet();
    private final Sides sides = new Sides();
    private final Dock dock;
    private final ProblemBoard problems;
    private final Inspector inspector;
    private final StackPane root;

    /// A window over a session.
    public Window(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
        this.commands = new Commands(new CommandParts(
                session,
                parts.canvasActions(),
                parts.clipboard(),
                parts.arrange(),
                parts.files(),
                new Panels(),
                parts.choices().appearance()));
        this.problems = new ProblemBoard(session, parts.jobs());
        this.inspector = new Inspector(session, problems, parts.store());
        this.dock = new Dock(parts.tabs(), () -> toggle(PanelActions.Side.DOCK));
        fillSides();
        BorderPane frame = new BorderPane(sides);
        frame.setTop(new TopBar(commands, parts.files().state(), parts.canvasActions().zoom()).node());
        this.root = new StackPane(frame);
        session.observe(_ -> commands.refresh());
        session.observeSelection(_ -> commands.refresh());
    }

    /// The window as a scene, in the look of the moment.
    public Scene scene(Look look, double width, double height) {
        Scene scene = new Scene(root, width, height);
        look.dress(scene);
        new CommandKeys(commands).listenIn(scene);
        return scene;
    }

    private void fillSides() {
        Choices choices = parts.choices();
        sides.putMiddle(parts.canvas(), sheet.node());
        sides.putBelow(new StatusBar(session, parts.store(), parts.files().state(), parts.jobs()).node());
        sides.put(PanelActions.Side.OUTLINE, outline().node(), choices.outlineWidth());
        sides.put(PanelActions.Side.INSPECTOR, inspector.node(), choices.inspectorWidth());
        sides.put(PanelActions.Side.DOCK, dock.node(), choices.dockHeight());
    }

    private Outline outline() {
        Outline outline = new Outline(session, parts.store(), new Seeing());
        outline.offer(new CommandMenus(commands).of("rename", "duplicate", "-", "remove-from-diagram", "delete"));
        parts.minimap().ifPresent(outline::showBelow);
        return outline;
    }

    private void toggle(PanelActions.Side side) {
        sides.toggle(side);
        commands.refresh();
    }

    /// The parts that the window doesn't make itself.
    ///
    /// @param minimap below the outline, where there is one
    /// @param tabs that stand before the window's own in the dock
    public record Parts(
            Region canvas,
            Optional<Node> minimap,
            CanvasActions canvasActions,
            ClipboardActions clipboard,
            ArrangeActions arrange,
            FileActions files,
            ObservableValue<StoreState> store,
            List<DockTab> tabs,
            Choices choices,
            Jobs jobs) {}

    /// What the outline asks for.
    private final class Seeing implements OutlineActions {
        @Override
        public void flyTo(NodeId node) {
            parts.canvasActions().flyTo(node);
        }

        @Override
        public void editSelected() {
            parts.canvasActions().renameSelected();
        }

        @Override
        public void openType(TypeId type) {
            inspector.open(type);
        }
    }

    /// The panels as commands see them.
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
        public void openPalette() {}

        @Override
        public void openFind() {}

        @Override
        public void showTab(String key) {
            dock.show(key);
        }

        @Override
        public void showPreferences() {}

        @Override
        public void showShortcuts() {}

        @Override
        public void showAbout() {}
    }
}
