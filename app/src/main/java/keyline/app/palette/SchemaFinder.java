package keyline.app.palette;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.command.CanvasActions;
import keyline.app.control.Labels;

/// Finds tables, views, columns, areas and notes on the diagrams: one types part of a name, all that answer to it are
/// lit, and Enter goes from one to the next. Escape goes back to where one was, Tab stays. FX thread only.
public final class SchemaFinder {

    /// Between the finder and what it shows, twice.
    private static final double BESIDE = 24;

    private static final int MOST = 50;
    private static final int ROWS = 8;
    private static final double ROW = 30;

    private final Session session;
    private final CanvasActions canvas;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final VBox card = new VBox(field, list, Labels.of("Enter next, Tab stay, Esc back", "muted", "small"));
    private List<Entry> all = List.of();
    private boolean arrived;
    private Runnable back = () -> {};
    private Runnable giveFocusBack = () -> {};

    /// A finder that isn't shown yet.
    public SchemaFinder(Session session, CanvasActions canvas) {
        this.session = session;
        this.canvas = canvas;
        field.setId("find-field");
        field.setPromptText("Find a table, column or note");
        field.textProperty().addListener(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("find-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new EntryCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(Labels.of("Nothing is called so.", "empty-state"));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> go());
        card.getStyleClass().addAll("palette-card", "finder");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setVisible(false);
        card.focusWithinProperty().subscribe(this::focusMoved);
        StackPane.setAlignment(card, Pos.TOP_RIGHT);
    }

    /// The finder, to be laid over the canvas.
    public Region node() {
        return card;
    }

    /// Opens it, or begins anew when it is open.
    public void open() {
        if (!card.isVisible()) {
            Selection selection = session.selection();
            Runnable way = canvas.ways().wayBack();
            back = () -> {
                session.select(selection);
                way.run();
            };
            Node before = card.getScene().getFocusOwner();
            giveFocusBack = before == null ? () -> {} : before::requestFocus;
        }
        all = new Entries(session, node -> canvas.flyTo(node, card.getWidth() + BESIDE))
                .ofDocument()
                .toList();
        card.setVisible(true);
        field.requestFocus();
        field.selectAll();
        search();
    }

    /// Goes away, and stays where it went, when someone turns to something else.
    private void focusMoved(boolean within) {
        if (!within && card.isVisible()) {
            hide();
        }
    }

    private void hide() {
        card.setVisible(false);
        canvas.light(Set.of());
    }

    /// Goes away, and gives the focus back.
    private void close() {
        hide();
        giveFocusBack.run();
    }

    private void search() {
        String typed = field.getText();
        List<Entry> best = typed.isBlank() ? List.of() : Ranking.best(typed, all.stream(), MOST);
        list.getItems().setAll(best);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(best.size(), 1, ROWS) * ROW + 8);
        list.setVisible(!typed.isBlank());
        list.setManaged(!typed.isBlank());
        arrived = false;
        canvas.light(best.stream().flatMap(entry -> entry.at().stream()).collect(Collectors.toSet()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> step(event.isShiftDown() ? -1 : 1, event);
            case DOWN -> step(1, event);
            case UP -> step(-1, event);
            case TAB -> {
                event.consume();
                close();
            }
            case ESCAPE -> {
                event.consume();
                close();
                back.run();
            }
            default -> {}
        }
    }

    /// The first step goes to what is chosen already.
    private void step(int by, KeyEvent event) {
        event.consume();
        int size = list.getItems().size();
        if (size > 0) {
            int from = list.getSelectionModel().getSelectedIndex();
            int to = Math.floorMod(arrived || by < 0 ? from + by : from, size);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - ROWS / 2));
            go();
        }
    }

    private void go() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            arrived = true;
            chosen.action().run();
        }
    }
}
