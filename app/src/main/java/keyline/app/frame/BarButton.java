package keyline.app.frame;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import keyline.app.command.CommandButton;
import keyline.app.command.Commands;
import keyline.app.control.ActionButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button of the bar: a text, the keys of its command at the right, and an icon that takes the place of the text
/// where there is no room for it.
record BarButton(ActionButton node, FontIcon icon, Label text, Label keys) {

    private static final double PADDING = 12;

    static BarButton of(Commands commands, String key, String label, Ikon icon) {
        ActionButton button = CommandButton.of(commands, key, "");
        Label text = new Label(label);
        Label keys = new Label(commands.get(key).keys());
        keys.getStyleClass().add("keys");
        FontIcon picture = new FontIcon(icon);
        picture.setVisible(false);
        picture.setManaged(false);
        HBox content = new HBox(picture, text, keys);
        content.getStyleClass().add("content");
        text.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(content);
        button.setAccessibleText(label);
        return new BarButton(button, picture, text, keys);
    }

    /// Puts the keys at the right end, however wide the button is. Its width must come from elsewhere.
    void spread() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        content().getChildren().add(content().getChildren().indexOf(keys), gap);
        content().prefWidthProperty().bind(node.widthProperty().subtract(2 * PADDING));
    }

    /// Leaves the keys to the tooltip.
    void withoutKeys() {
        keys.setVisible(false);
        keys.setManaged(false);
    }

    /// A shorter text behind the icon, which isn't shown at first.
    Label shortText(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setVisible(false);
        label.setManaged(false);
        content().getChildren().add(1, label);
        return label;
    }

    private HBox content() {
        return (HBox) node.getGraphic();
    }
}
