package keyline.app.data;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import keyline.app.data.row.Proposal;

/// What the open lists and menus of a window show. FX thread only.
final class Popups {

    private Popups() {}

    private static Stream<Node> nodes(String selector) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .filter(Node::isVisible);
    }

    /// The keys and words of the list below a cell.
    static List<String> proposals() {
        return nodes(".proposals .list-view")
                .map(node -> (ListView<?>) node)
                .flatMap(list -> list.getItems().stream())
                .map(Proposal.class::cast)
                .map(proposal -> (proposal.text() + " " + proposal.summary()).strip())
                .toList();
    }

    /// What the line says that creates something.
    static String creation() {
        return nodes(".proposals > .creation")
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    /// What stands at the foot of the list.
    static List<Button> extras() {
        return nodes(".proposals > .extras .button").map(Button.class::cast).toList();
    }

    /// The items of the open context menu.
    static List<MenuItem> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList();
    }

    /// Chooses an item of the open context menu, by its text and those of the menus that it is in.
    static boolean choose(String... path) {
        List<MenuItem> items = menu();
        for (String text : path) {
            MenuItem item = items.stream()
                    .filter(each -> text.equals(each.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No item " + text));
            items = item instanceof Menu menu ? menu.getItems() : List.of();
            if (!(item instanceof Menu)) {
                Event.fireEvent(item, new ActionEvent());
            }
        }
        Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .toList()
                .forEach(Window::hide);
        return true;
    }
}
