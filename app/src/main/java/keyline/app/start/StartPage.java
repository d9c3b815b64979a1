package keyline.app.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.Session;
import keyline.app.command.Command;
import keyline.app.command.Commands;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.Document;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands over the canvas while the document is empty: what one can begin with, and the projects opened last. The
/// canvas beside its card can be used as ever.
public final class StartPage {

    private static final int MOST_RECENT = 5;

    private final Session session;
    private final Commands commands;
    private final VBox recent = new VBox();
    private final StackPane node = new StackPane();

    /// A page that shows itself while the session's document is empty.
    ///
    /// @param newTable makes a table in the middle of the canvas
    public StartPage(Session session, Commands commands, Runnable newTable) {
        this.session = session;
        this.commands = commands;
        VBox card = new VBox(
                Labels.of("Start a design", "heading"),
                Labels.wrapped(
                        "Draw tables, link them, fill them with rows. SQLite enforces the keys as you draw.", "muted"),
                button(
                        new Way(
                                "start-table",
                                "New table",
                                commands.get("insert-table").keys(),
                                Feather.PLUS_SQUARE),
                        newTable),
                button("open", "Open a project", Feather.FOLDER),
                button("import", "Import a database or script", Feather.DOWNLOAD),
                button("example", "Look at the shop example", Feather.SHOPPING_BAG),
                recent);
        card.getStyleClass().add("start-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        recent.getStyleClass().add("recent");
        node.getChildren().add(card);
        node.setPickOnBounds(false);
        session.observe(_ -> refresh());
        commands.observe(this::refresh);
    }

    /// The page, to be laid over the canvas.
    public Region node() {
        return node;
    }

    private void refresh() {
        node.setVisible(isEmpty(session.shown()));
        if (!node.isVisible()) {
            return;
        }
        List<Command> files = commands.recent().stream().limit(MOST_RECENT).toList();
        recent.getChildren().clear();
        recent.setManaged(!files.isEmpty());
        if (!files.isEmpty()) {
            recent.getChildren().add(Labels.of("RECENT", "caption"));
            files.forEach(file -> recent.getChildren().add(link(file)));
        }
    }

    private static boolean isEmpty(Document document) {
        boolean noSchema = document.schema().tables().isEmpty()
                && document.schema().views().isEmpty();
        return noSchema
                && document.diagrams().stream()
                        .allMatch(diagram ->
                                diagram.notes().isEmpty() && diagram.areas().isEmpty());
    }

    private static Node link(Command file) {
        return ActionButton.styled(file.label().get(), file::run, "link");
    }

    private Node button(String command, String title, Ikon icon) {
        Command found = commands.get(command);
        return button(new Way("start-" + command, title, found.keys(), icon), found::run);
    }

    private static Node button(Way way, Runnable action) {
        HBox row = Labels.row(Labels.of(way.title(), "strong"), Labels.of(way.about(), "muted", "small"));
        row.getChildren().addFirst(new FontIcon(way.icon()));
        ActionButton button = ActionButton.styled("", action, "start-way");
        button.setId(way.id());
        button.setGraphic(row);
        button.setAccessibleText(way.title());
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Something to begin with.
    private record Way(String id, String title, String about, Ikon icon) {}
}
