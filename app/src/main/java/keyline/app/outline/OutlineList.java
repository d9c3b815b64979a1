package keyline.app.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.outline.OutlineItem.OfNode;
import keyline.app.outline.OutlineItem.OfType;
import keyline.model.NodeId;

/// The lines of the outline as a list whose selection and that of the session follow each other.
final class OutlineList {

    private static final int AT_ONCE = 100;
    private static final Duration REST = Duration.millis(150);

    private final PauseTransition resting = new PauseTransition(REST);
    private final Session session;
    private final OutlineActions actions;
    private Runnable letGo = () -> {};
    private final OutlineTree list = new OutlineTree();
    private final Map<NodeId, Integer> positions = new HashMap<>();
    private boolean following;

    OutlineList(Session session, OutlineActions actions) {
        this.session = session;
        this.actions = actions;
        list.setId("outline-list");
        list.setAccessibleText("Outline: tables, views, types, notes and areas");
        list.setCellFactory(_ -> new OutlineCell(list));
        selection().setSelectionMode(SelectionMode.MULTIPLE);
        selection().getSelectedItems().addListener((ListChangeListener<OutlineItem>) _ -> lead());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> followHand(list.getScene()));
        session.observeSelection(this::selected);
        resting.setOnFinished(_ -> follow());
    }

    ListView<OutlineItem> node() {
        return list;
    }

    void show(List<OutlineItem> items) {
        if (!items.equals(list.getItems())) {
            following = true;
            list.getItems().setAll(items);
            index(items);
            following = false;
        }
        follow();
    }

    private void index(List<OutlineItem> items) {
        positions.clear();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof OfNode item) {
                positions.put(item.node(), i);
            }
        }
    }

    /// Selects the first line that can be, and takes the focus.
    void enter() {
        if (selection().isEmpty()) {
            selection().selectFirst();
        }
        list.requestFocus();
    }

    private MultipleSelectionModel<OutlineItem> selection() {
        return list.getSelectionModel();
    }

    /// Selects in the session what is selected here.
    private void lead() {
        if (following) {
            return;
        }
        List<Selection.Item> nodes = selection().getSelectedItems().stream()
                .filter(OfNode.class::isInstance)
                .<Selection.Item>map(item -> new Selection.OfNode(((OfNode) item).node()))
                .toList();
        following = true;
        session.select(new Selection(nodes));
        following = false;
    }

    /// The toolkit takes a while to select hundreds of lines: they wait until the hand that selects them rests.
    private void selected(Selection selection) {
        if (selection.items().size() > AT_ONCE) {
            resting.playFromStart();
        } else {
            resting.stop();
            follow();
        }
    }

    /// Selects here what is selected in the session; of columns and relations their table.
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        selection().clearSelection();
        int[] selected = selectedNodes().stream()
                .filter(positions::containsKey)
                .mapToInt(positions::get)
                .toArray();
        if (selected.length > 0) {
            selection().selectIndices(selected[0], selected);
        }
        following = false;
    }

    private List<NodeId> selectedNodes() {
        List<NodeId> nodes = session.selection().nodes();
        return nodes.isEmpty()
                ? session.selection().table().<NodeId>map(table -> table).stream()
                        .toList()
                : nodes;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            actions.editSelected();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            go();
        }
    }

    /// A line that is pressed may be drawn anew under the hand, and hears no more of it then: the scene does.
    private void followHand(Scene scene) {
        letGo.run();
        EventHandler<MouseEvent> onDragged = this::dragged;
        EventHandler<MouseEvent> onReleased = event -> {
            letGo.run();
            released(event);
        };
        letGo = () -> {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, onDragged);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, onReleased);
        };
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, onDragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, onReleased);
    }

    /// What is dragged out of the list onto the canvas is shown there.
    private void dragged(MouseEvent event) {
        list.setCursor(isOutside(event) ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    private void released(MouseEvent event) {
        list.setCursor(Cursor.DEFAULT);
        if (event.getButton() == MouseButton.PRIMARY && isOutside(event)) {
            actions.dropSelected(new Point2D(event.getSceneX(), event.getSceneY()));
        }
    }

    private boolean isOutside(MouseEvent event) {
        return !list.getLayoutBounds().contains(list.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> go();
            case PERIOD -> actions.followRelation(1);
            case COMMA -> actions.followRelation(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go() {
        switch (selection().getSelectedItem()) {
            case OfNode item -> actions.flyTo(item.node());
            case OfType item -> actions.openType(item.type());
            case OutlineItem.Heading _ -> {}
            case null -> {}
        }
    }
}
