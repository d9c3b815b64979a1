package keyline.app.frame;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import keyline.app.command.CommandButton;
import keyline.app.command.Commands;
import keyline.app.command.FileState;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above everything: menu, project, tools, search, and what is used all the time. Where the window is narrow it
/// lets keys and labels go before icons, and cuts nothing off.
public final class TopBar {

    private final Commands commands;
    private final CommandMenus menus;
    private final FoldingBar bar = new FoldingBar();
    private final Label wordmark = Labels.of("Keyline", "wordmark");
    private final List<BarButton> tools;
    private final BarButton search;
    private final List<BarButton> editing;

    /// A bar of these commands.
    public TopBar(Commands commands, ObservableValue<FileState> file, ObservableDoubleValue zoom) {
        this.commands = commands;
        this.menus = new CommandMenus(commands);
        this.tools = List.of(
                BarButton.of(commands, "insert-table", "Table", Feather.PLUS_SQUARE),
                BarButton.of(commands, "insert-relation", "Relation", Feather.SHARE_2),
                BarButton.of(commands, "insert-note", "Note", Feather.FILE_TEXT));
        this.search = BarButton.of(commands, "palette", "Find a table, column or command", Feather.SEARCH);
        this.editing = List.of(
                BarButton.of(commands, "undo", "Undo", Feather.CORNER_UP_LEFT),
                BarButton.of(commands, "redo", "Redo", Feather.CORNER_UP_RIGHT),
                BarButton.of(commands, "arrange", "Arrange", Feather.GRID));
        search.node().getStyleClass().add("search");
        search.spread();
        HBox.setHgrow(search.node(), Priority.SOMETIMES);
        editing.forEach(button -> button.node().getStyleClass().add("quiet"));
        editing.forEach(BarButton::withoutKeys);
        bar.getChildren().addAll(menu(), wordmark, new FileLabel(file).node(), space());
        bar.getChildren().addAll(nodes(tools));
        bar.getChildren().addAll(space(), search.node(), space());
        bar.getChildren().addAll(nodes(editing));
        bar.getChildren().addAll(zoom(zoom), space(), export());
        bar.getChildren().forEach(TopBar::keepWhole);
        planFolding();
        file.subscribe(_ -> bar.fold());
        commands.observe(bar::fold);
    }

    /// The bar.
    public Region node() {
        return bar;
    }

    private void planFolding() {
        Label find = search.shortText("Find");
        bar.foldNext(List.of(search.text()), List.of(search.icon(), find));
        bar.foldNext(tools.stream().<Node>map(BarButton::keys).toList(), List.of());
        bar.foldNext(List.of(wordmark), List.of());
        foldToIcons(tools);
        foldToIcons(editing);
        bar.foldNext(List.of(find, search.keys()), List.of());
    }

    private void foldToIcons(List<BarButton> buttons) {
        bar.foldNext(
                buttons.stream().<Node>map(BarButton::text).toList(),
                buttons.stream().<Node>map(BarButton::icon).toList());
    }

    private static List<Node> nodes(List<BarButton> buttons) {
        return buttons.stream().<Node>map(BarButton::node).toList();
    }

    private ActionButton menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(menus.all());
        ActionButton button = dropDown(menu, "Menu", "menu");
        button.setGraphic(new FontIcon(Feather.MENU));
        button.getStyleClass().add("icon");
        return button;
    }

    private ActionButton zoom(ObservableDoubleValue zoom) {
        ContextMenu menu = menus.of("fit", "actual-size", "-", "zoom-in", "zoom-out");
        ActionButton button = dropDown(menu, "Zoom", "zoom");
        zoom.subscribe(factor -> button.setText(Math.round(factor.doubleValue() * 100) + " %"));
        return button;
    }

    private static ActionButton dropDown(ContextMenu menu, String hint, String id) {
        ActionButton button = ActionButton.opening(menu);
        button.hinted(hint).setId(id);
        button.setAccessibleText(hint);
        button.getStyleClass().add("quiet");
        return button;
    }

    private ActionButton export() {
        ActionButton button = CommandButton.of(commands, "export-ddl", "Export DDL");
        button.getStyleClass().add("primary");
        return button;
    }

    private static Region space() {
        Region space = new Region();
        space.getStyleClass().add("space");
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static void keepWhole(Node node) {
        boolean yields =
                node.getStyleClass().contains("space") || node.getStyleClass().contains("search");
        if (node instanceof Region region && !yields) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }
}
