package keyline.app.inspector;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.edit.ExtractColumns;

/// The context menu of a column in the list of a table's page. A field in which someone types keeps its own.
final class ColumnMenu {

    private final TableId table;
    private final ColumnId column;
    private final Desk desk;

    ColumnMenu(TableId table, ColumnId column, Desk desk) {
        this.table = table;
        this.column = column;
        this.desk = desk;
    }

    /// Opens it on this node.
    void offerOn(Node node) {
        ContextMenu menu = menu();
        node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            boolean typing = event.getTarget() instanceof Node target && isTyping(target);
            if (!typing) {
                menu.getItems().get(1).setDisable(obstacle().isPresent());
                menu.show(node, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private static boolean isTyping(Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node instanceof TextField field) {
                return field.isFocused();
            }
        }
        return false;
    }

    private Optional<String> obstacle() {
        return ExtractColumns.obstacle(desk.document(), table, Set.of(column));
    }

    private ContextMenu menu() {
        ColumnOrder order = new ColumnOrder(table, column, desk);
        return new ContextMenu(
                item("Link to Another Table…", () -> desk.links().link(table, Optional.of(column))),
                item("Extract into a Table…", () -> desk.links().extract(table, Set.of(column))),
                new SeparatorMenuItem(),
                item("Move Up", order::up),
                item("Move Down", order::down));
    }

    private static MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
