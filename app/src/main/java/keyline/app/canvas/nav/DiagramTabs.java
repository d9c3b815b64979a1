package keyline.app.canvas.nav;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.model.DiagramId;
import keyline.model.diagram.Diagram;
import keyline.model.edit.RenameDiagram;

/// The diagrams of the document at the lower edge of the canvas: a click turns to one, a double click names it, the
/// last button makes another. While there is only one, only that button is shown. FX thread only.
public final class DiagramTabs {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDEST = 180;

    private final Session session;
    private final Region canvas;
    private final Consumer<DiagramId> turn;
    private final ActionButton add;
    private final HBox node = new HBox();
    private List<Tab> shown = List.of();
    private Optional<ContextMenu> menu = Optional.empty();
    private boolean naming;

    /// Tabs for the session's diagrams.
    ///
    /// @param canvas has the focus when one has turned to a diagram or named it
    /// @param turn shows another diagram
    /// @param create makes another diagram
    public DiagramTabs(Session session, Region canvas, Consumer<DiagramId> turn, Runnable create) {
        this.session = session;
        this.canvas = canvas;
        this.turn = turn;
        add = ActionButton.styled("+", create, "diagram-tab").hinted("New Diagram");
        add.setId("add-diagram");
        add.setAccessibleText("New diagram");
        node.setId("diagram-tabs");
        node.getStyleClass().add("diagram-tabs");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setAccessibleRole(AccessibleRole.TAB_PANE);
        node.setAccessibleText("Diagrams");
        StackPane.setAlignment(node, Pos.BOTTOM_LEFT);
        session.observe(_ -> show());
        show();
    }

    /// What a tab says.
    private record Tab(DiagramId diagram, String name, boolean isChosen) {}

    /// The tabs, to be laid over the canvas.
    public Region node() {
        return node;
    }

    /// What a right click on a tab offers, which is shown first.
    public void offer(ContextMenu offered) {
        menu = Optional.of(offered);
    }

    private void show() {
        Diagram now = session.diagram();
        List<Tab> tabs = session.shown().diagrams().stream()
                .map(each -> new Tab(each.id(), each.name(), each.id().equals(now.id())))
                .toList();
        if (!tabs.equals(shown)) {
            shown = tabs;
            fill();
        }
    }

    private void fill() {
        naming = false;
        node.getChildren().setAll(add);
        if (shown.size() > 1) {
            node.getChildren().addAll(0, shown.stream().map(this::button).toList());
        }
    }

    private Node button(Tab tab) {
        ActionButton button = ActionButton.styled(name(tab), () -> turnTo(tab), "diagram-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.pseudoClassStateChanged(CHOSEN, tab.isChosen);
        button.setMaxWidth(WIDEST);
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                rename();
            }
        });
        button.setOnContextMenuRequested(event -> {
            turn.accept(tab.diagram);
            menu.ifPresent(offered -> offered.show(node, event.getScreenX(), event.getScreenY()));
            event.consume();
        });
        return button;
    }

    private void turnTo(Tab tab) {
        turn.accept(tab.diagram);
        canvas.requestFocus();
    }

    private static String name(Tab tab) {
        return tab.name.isBlank() ? "(no name)" : tab.name;
    }

    /// Has the name of the shown diagram typed in place of its tab.
    public void rename() {
        fill();
        Tab tab = shown.stream().filter(Tab::isChosen).findFirst().orElseThrow();
        TextField field = new TextField(tab.name);
        field.setId("diagram-name");
        field.setAccessibleText("Name of the diagram");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, tab, field));
        field.focusedProperty().subscribe((_, has) -> {
            if (!has) {
                leave(tab, field);
            }
        });
        if (shown.size() > 1) {
            node.getChildren().set(shown.indexOf(tab), field);
        } else {
            node.getChildren().addFirst(field);
        }
        naming = true;
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event, Tab tab, TextField field) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            leave(tab, field);
            canvas.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fill();
            canvas.requestFocus();
        }
    }

    /// Takes the name; an empty one is as if nothing was typed.
    private void leave(Tab tab, TextField field) {
        if (naming) {
            fill();
            if (!field.getText().isBlank()) {
                session.perform(new RenameDiagram(tab.diagram, field.getText().strip()));
            }
        }
    }
}
