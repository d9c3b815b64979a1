package keyline.app.outline;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.model.TableId;
import keyline.persistence.store.StoreState;

/// The panel at the left: everything in the document by name, with a filter.
public final class Outline {

    private final Session session;
    private final ObservableValue<StoreState> store;
    private final TextField filter = new TextField();
    private final Label empty = new Label();
    private final OutlineList list;
    private final VBox node = new VBox();

    /// The tables whose relations are listed.
    private final Set<TableId> opened = new HashSet<>();

    /// An outline of the session's document.
    public Outline(Session session, ObservableValue<StoreState> store, OutlineActions actions) {
        this.session = session;
        this.store = store;
        this.list = new OutlineList(session, actions, this::toggle);
        setUpFilter();
        empty.getStyleClass().add("empty-state");
        list.node().setPlaceholder(empty);
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        node.getStyleClass().add("outline");
        HBox top = new HBox(filter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        top.getStyleClass().add("outline-filter");
        node.getChildren().addAll(top, list.node());
        session.observe(this::take);
        store.subscribe(this::fill);
        fill();
    }

    /// The panel.
    public Region node() {
        return node;
    }

    /// What a right click on a line offers.
    public void offer(ContextMenu menu) {
        list.node().setContextMenu(menu);
    }

    /// Shows a picture of the whole diagram below the list.
    public void showBelow(Node minimap) {
        HBox bottom = new HBox(minimap);
        HBox.setHgrow(minimap, Priority.ALWAYS);
        bottom.getStyleClass().add("outline-map");
        node.getChildren().add(bottom);
    }

    private void setUpFilter() {
        filter.setId("outline-filter");
        filter.setPromptText("Filter");
        filter.textProperty().addListener(_ -> fill());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ESCAPE -> filter.clear();
                case DOWN, ENTER -> list.enter();
                default -> {}
            }
        });
    }

    private void take(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED) {
            opened.clear();
        }
        if (transition.cause() == Transition.Cause.OPENED
                || transition.cause() == Transition.Cause.TURNED
                || OutlineDifference.of(transition, session.diagram().id())) {
            fill();
        }
    }

    private void toggle(TableId table) {
        if (!opened.remove(table)) {
            opened.add(table);
        }
        fill();
    }

    private void fill() {
        empty.setText(
                filter.getText().isBlank() ? "No tables yet.\nPress T and click on the canvas." : "No such name.");
        list.show(new OutlineItems(session.shown(), session.diagram(), store.getValue())
                .matching(filter.getText(), opened));
    }
}
