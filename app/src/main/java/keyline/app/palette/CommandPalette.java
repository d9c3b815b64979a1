package keyline.app.palette;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.Session;
import keyline.app.command.Commands;
import keyline.app.control.Labels;
import keyline.model.NodeId;

/// The palette over the window: one types part of a name, chooses with the arrow keys and presses Enter.
public final class CommandPalette {

    private static final int MOST = 12;
    private static final double ROW = 30;

    private final Commands commands;
    private final Entries entries;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final StackPane overlay = new StackPane();
    private List<Entry> found = List.of();
    private Runnable onClose = () -> {};

    /// A palette that isn't shown yet.
    ///
    /// @param fly shows where something is
    public CommandPalette(Session session, Commands commands, Consumer<NodeId> fly) {
        this.commands = commands;
        this.entries = new Entries(session, fly);
        field.setId("palette-field");
        field.setPromptText("Find a table, column or command");
        field.textProperty().addListener(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new EntryCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(Labels.of("Nothing is called so.", "empty-state"));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        VBox card = new VBox(field, list);
        card.getStyleClass().add("palette-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        overlay.getStyleClass().add("palette");
        overlay.getChildren().add(card);
        overlay.setVisible(false);
        overlay.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget().equals(overlay)) {
                close();
            }
        });
    }

    /// The palette, to be laid over the whole window.
    public Region node() {
        return overlay;
    }

    /// Opens it over commands, tables and columns.
    public void open() {
        found = Stream.concat(Entries.of(commands), entries.ofDocument()).toList();
        Node before = overlay.getScene().getFocusOwner();
        onClose = before == null ? () -> {} : before::requestFocus;
        field.clear();
        overlay.setVisible(true);
        field.requestFocus();
        search();
    }

    /// Goes away, and gives the focus back.
    public void close() {
        overlay.setVisible(false);
        onClose.run();
    }

    private void search() {
        String typed = field.getText();
        List<Entry> best =
                typed.isBlank() ? found.stream().limit(MOST).toList() : Ranking.best(typed, found.stream(), MOST);
        list.getItems().setAll(best);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.max(1, best.size()) * ROW + 8);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                event.consume();
                choose();
            }
            case ESCAPE -> {
                event.consume();
                close();
            }
            default -> {}
        }
    }

    private void move(int step, KeyEvent event) {
        int size = list.getItems().size();
        if (size > 0) {
            int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().clearAndSelect(at);
        }
        event.consume();
    }

    private void choose() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.obstacle().isEmpty()) {
            close();
            chosen.action().run();
        }
    }
}
