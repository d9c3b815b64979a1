package keyline.app.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.app.control.ActionButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The panels at the bottom of the window, one at a time, under a row of tabs.
public final class Dock {

    private final List<Entry> entries = new ArrayList<>();
    private final BorderPane pane = new BorderPane();
    private final HBox tabs = new HBox();
    private final StackPane tools = new StackPane();
    private final ToggleGroup group = new ToggleGroup();

    /// A dock of these tabs, the first one shown.
    ///
    /// @param hide hides the dock
    public Dock(List<DockTab> tabs, Runnable hide) {
        tabs.forEach(this::add);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ActionButton close = ActionButton.styled("", hide, "quiet", "icon");
        close.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        close.hinted("Hide this panel").setId("hide-dock");
        this.tabs.getChildren().addAll(space, tools, close);
        this.tabs.getStyleClass().add("dock-tabs");
        pane.getStyleClass().add("dock");
        pane.setTop(this.tabs);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        show(entries.getFirst().tab().key());
    }

    /// The panel.
    public Region node() {
        return pane;
    }

    /// Shows the tab of that key.
    public void show(String key) {
        for (Entry entry : entries) {
            if (entry.tab().key().equals(key)) {
                entry.button().setSelected(true);
                pane.setCenter(entry.tab().content());
                tools.getChildren().setAll(entry.tab().tools().stream().toList());
            }
        }
    }

    /// Gives the keyboard to the panel that is shown.
    public void focus() {
        first(pane.getCenter()).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private void add(DockTab tab) {
        Label badge = new Label();
        ToggleButton button = new ToggleButton(tab.title());
        tab.badge().subscribe(shown -> {
            shown.showIn(badge);
            button.setGraphic(shown.text().isEmpty() ? null : badge); // a button forgets one that isn't managed
        });
        button.setId("tab-" + tab.key());
        button.getStyleClass().setAll("dock-tab");
        button.setToggleGroup(group);
        button.setOnAction(_ -> show(tab.key()));
        entries.add(new Entry(tab, button));
        tabs.getChildren().add(button);
    }

    private record Entry(DockTab tab, ToggleButton button) {}
}
