package keyline.app.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
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
import keyline.app.outline.OutlineItem.OfRelation;
import keyline.app.outline.OutlineItem.OfType;
import keyline.model.TableId;

/// The lines of the outline as a list whose selection and that of the session follow each other.
final class OutlineList implements OutlineTree.Hand {

    private static final int AT_ONCE = 100;
    private static final Duration REST = Duration.millis(150);

    private final PauseTransition resting = new PauseTransition(REST);
    private final Session session;
    private final OutlineActions actions;
    private Runnable letGo = () -> {};
    private final Consumer<TableId> toggled;
    private final OutlineTree list = new OutlineTree(this);
    private final Map<Selection.Item, Integer> positions = new HashMap<>();
    private boolean following;

    /// @param toggled is told a table whose relations are to be listed, or not any more
    OutlineList(Session session, OutlineActions actions, Consumer<TableId> toggled) {
        this.session = session;
        this.actions = actions;
        this.toggled = toggled;
        list.setId("outline-list");
        list.setAccessibleText("Outline: tables, views, types, notes and areas");
        list.setCellFactory(_ -> new OutlineCell(list));
        selection().setSelectionMode(SelectionMode.MULTIPLE);
        selection().getSelectedItems().addListener((ListChangeListener<OutlineItem>) _ -> lead());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
            int line = i;
            selected(items.get(i)).ifPresent(item -> positions.putIfAbsent(item, line));
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
        following = true;
        session.select(new Selection(here()));
        following = false;
    }

    /// What is selected here.
    private List<Selection.Item> here() {
        return selection().getSelectedItems().stream()
                .flatMap(item -> selected(item).stream())
                .toList();
    }

    private static Optional<Selection.Item> selected(OutlineItem item) {
        return switch (item) {
            case OfNode node -> Optional.of(new Selection.OfNode(node.node()));
            case OfRelation relation -> Optional.of(new Selection.OfRelation(relation.child(), relation.key()));
            case OfType _, OutlineItem.Heading _ -> Optional.empty();
        };
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

    /// Selects here what is selected in the session; of columns, and of relations that aren't listed, their table.
    private void follow() {
        if (following || here().equals(session.selection().items())) {
            return;
        }
        following = true;
        selection().clearSelection();
        int[] selected = wanted().stream()
                .filter(positions::containsKey)
                .mapToInt(positions::get)
                .toArray();
        if (selected.length > 0) {
            selection().selectIndices(selected[0], selected);
        }
        following = false;
    }

    private List<Selection.Item> wanted() {
        List<Selection.Item> items = session.selection().items();
        return items.stream().anyMatch(positions::containsKey)
                ? items
                : session.selection().table().stream()
                        .<Selection.Item>map(Selection.OfNode::new)
                        .toList();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            actions.editSelected();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            Optional.ofNullable(selection().getSelectedItem()).ifPresent(this::go);
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

    /// Before the list itself takes them, which would do nothing on F2.
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> Optional.ofNullable(selection().getSelectedItem()).ifPresent(this::follow);
            case RIGHT -> act(AccessibleAction.EXPAND);
            case LEFT -> close();
            case F2 -> actions.editSelected();
            case PERIOD -> actions.followRelation(1);
            case COMMA -> actions.followRelation(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act(AccessibleAction action) {
        var _ = list.act(selection().getSelectedIndex(), action);
    }

    /// Closes the selected table, or goes from a relation up to the table below which it stands.
    private void close() {
        int line = selection().getSelectedIndex();
        if (selection().getSelectedItem() instanceof OfRelation) {
            selection().clearAndSelect(list.parentOf(line));
        } else {
            act(AccessibleAction.COLLAPSE);
        }
    }

    @Override
    public void toggle(TableId table) {
        toggled.accept(table);
    }

    @Override
    public void follow(OutlineItem item) {
        selected(item).map(Selection::of).ifPresent(session::select);
        go(item);
        if (item instanceof OfRelation) {
            actions.editSelected();
        }
    }

    private void go(OutlineItem item) {
        switch (item) {
            case OfNode node -> actions.flyTo(node.node());
            case OfRelation relation -> actions.flyTo(relation.child());
            case OfType type -> actions.openType(type.type());
            case OutlineItem.Heading _ -> {}
        }
    }
}
