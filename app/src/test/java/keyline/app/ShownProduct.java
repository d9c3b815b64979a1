package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import keyline.app.control.Choice;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TypeText;

/// What can be seen in the whole window, and what its project is.
abstract class ShownProduct {

    abstract OpenWindow window();

    abstract Robot robot();

    Table table(String name) {
        return Robot.fx(
                () -> window().session().document().schema().tableNamed(name).orElseThrow());
    }

    List<String> columns(String name) {
        return table(name).columns().stream()
                .map(column -> column.name() + " "
                        + TypeText.of(column.type(), window().session().document().schema()))
                .toList();
    }

    /// What bears this label in a list.
    Choice.Option<?> option(String selector, String label) {
        return new ListHand(robot(), selector).option(label);
    }

    /// The labels in a list.
    List<String> labels(String selector) {
        return new ListHand(robot(), selector).labels();
    }

    Document document() {
        return Robot.fx(() -> window().session().document());
    }

    /// The names of all tables.
    List<String> tables() {
        return Robot.fx(() -> window().session().document().schema().tables().stream()
                .map(Table::name)
                .toList());
    }

    /// What the callout in the grid says; empty when there is none.
    String callout() {
        return text(".data-callout > .message");
    }

    /// Where the middle of a table is in the window.
    Point2D middleOf(String table) {
        Point2D at = new Places(window()).middle(table);
        return Robot.fx(() -> window().canvas().localToScene(at));
    }

    private Parent root() {
        return robot().stage().getScene().getRoot();
    }

    /// The texts of all labels that the selector finds, in the order of the scene.
    List<String> texts(String selector) {
        return Robot.fx(() -> root().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    /// What a label says; empty when there is none.
    String text(String selector) {
        return Robot.fx(() -> Optional.ofNullable(root().lookup(selector))
                .map(node -> ((Labeled) node).getText())
                .orElse(""));
    }

    /// What is asked about an edit, line by line; empty when nothing is.
    String question() {
        return Robot.fx(() -> root().lookupAll("#impact-question > .label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    /// The field that screen readers know by this name.
    TextField field(String name) {
        return Robot.fx(() -> root().lookupAll(".text-field").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow());
    }

    /// The button of that text, one below the upper edge of the window.
    Button button(String text) {
        return Robot.fx(() -> root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text)
                        && each.localToScene(each.getBoundsInLocal()).getMinY() > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text)));
    }
}
