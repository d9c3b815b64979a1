package keyline.app.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import keyline.app.LiveRows;
import keyline.app.Robot;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.RowQuery;

/// What can be seen of the data panel and what lies over it, and the rows behind it.
abstract class ShownGrid {

    abstract Robot robot();

    abstract LiveRows source();

    /// The keys and words of the list below the cell.
    List<String> proposals() {
        return Robot.fx(Popups::proposals);
    }

    /// What the line of the list says that creates a row.
    String creation() {
        return Robot.fx(Popups::creation);
    }

    /// What stands at the foot of the list.
    List<String> extras() {
        return Robot.fx(() -> Popups.extras().stream().map(Button::getText).toList());
    }

    /// The items of the open context menu.
    List<String> menu() {
        return Robot.fx(() -> Popups.menu().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList());
    }

    /// What all parts of that kind say.
    List<String> texts(String selector) {
        return Robot.fx(() ->
                nodes(selector).stream().map(node -> ((Label) node).getText()).toList());
    }

    Optional<Button> button(String text) {
        return Robot.fx(() -> nodes(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst());
    }

    final List<Node> nodes(String selector) {
        return robot().stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(ShownGrid::isSeen)
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// What the callout says; empty when there is none.
    String callout() {
        return text(".data-callout > .message");
    }

    /// What the line at the foot says.
    String note() {
        return text(".note-bar > .label");
    }

    /// What a part of the panel says; empty when it isn't there.
    String text(String selector) {
        return Robot.fx(() -> nodes(selector).stream()
                .map(node -> node instanceof Label label ? label.getText() : ((TextField) node).getText())
                .findFirst()
                .orElse(""));
    }

    /// What all such buttons say.
    List<String> buttons(String selector) {
        return Robot.fx(() ->
                nodes(selector).stream().map(node -> ((Button) node).getText()).toList());
    }

    /// The texts of a table's rows in the store.
    List<String> rows(TableId table) {
        return Robot.fx(() -> source().page(RowQuery.all(table), 0, 1000))
                .thenApply(page -> page.rows().stream()
                        .map(row -> String.join(
                                " | ",
                                row.values().stream().map(ShownGrid::text).toList()))
                        .toList())
                .join();
    }

    /// The first cell of the last of so many rows.
    String lastRow(TableId table, long count) {
        return Robot.fx(() -> source().page(RowQuery.all(table), count - 1, 1))
                .thenApply(page -> text(page.rows().getFirst().values().getFirst()))
                .join();
    }

    private static String text(Value value) {
        return value instanceof Value.Null ? "NULL" : value.text();
    }
}
