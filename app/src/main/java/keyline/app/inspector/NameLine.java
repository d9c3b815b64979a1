package keyline.app.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import keyline.app.control.ActionButton;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A name to be changed in place, with a button that deletes the thing.
final class NameLine {

    private final EditField name;
    private final ActionButton delete;
    private final HBox node;

    /// @param thing with its article: "A schema"
    NameLine(String thing, Consumer<String> rename, Runnable drop) {
        name = new EditField("Name", rename).checked(text -> Checks.name(text, thing));
        delete = ActionButton.styled("", drop, "quiet", "icon", "small");
        delete.setGraphic(new FontIcon(Feather.TRASH_2));
        delete.hinted("Delete").setAccessibleText("Delete");
        node = Labels.row(name.node(), delete);
    }

    Node node() {
        return node;
    }

    EditField name() {
        return name;
    }

    ActionButton delete() {
        return delete;
    }
}
