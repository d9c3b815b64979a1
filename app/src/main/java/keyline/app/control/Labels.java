package keyline.app.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Labels in the program's few looks, and rows of them.
public final class Labels {

    private Labels() {}

    /// A label in the look of these style classes.
    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label of as many lines as it takes.
    public static Label wrapped(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A row with its first node at the left, as wide as there is room for, and the others at the right.
    public static HBox row(Node left, Node... right) {
        HBox row = new HBox(left);
        row.getStyleClass().add("row");
        HBox.setHgrow(left, Priority.ALWAYS);
        if (left instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        row.getChildren().addAll(right);
        return row;
    }

    /// A control with its name at the left.
    public static HBox field(String name, Node control) {
        Label label = of(name, "field-label");
        HBox row = row(label, control);
        HBox.setHgrow(label, Priority.NEVER);
        HBox.setHgrow(control, Priority.ALWAYS);
        return row;
    }
}
