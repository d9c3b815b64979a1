package keyline.app.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import keyline.app.command.Command;

/// A menu item that runs a command. An obstructed one isn't disabled, as a disabled item of JavaFX has no tooltip that
/// could say why: it only looks so, and does nothing.
final class CommandItem {

    private static final String OBSTRUCTED = "obstructed";

    private final Command command;
    private final MenuItem item;
    private final Tooltip tooltip = new Tooltip();

    CommandItem(Command command) {
        this.command = command;
        this.item = command.chosen().isPresent() ? new CheckMenuItem() : new MenuItem();
        item.setMnemonicParsing(false); // names have underscores
        item.setId("menu-" + command.key());
        item.setOnAction(_ -> command.run());
        command.shortcuts().stream().findFirst().ifPresent(item::setAccelerator);
        refresh();
    }

    MenuItem item() {
        return item;
    }

    /// Takes over the command's name and state.
    void refresh() {
        Optional<String> reason = command.obstacle().get();
        item.setText(command.label().get());
        item.getStyleClass().remove(OBSTRUCTED);
        if (reason.isPresent()) {
            item.getStyleClass().add(OBSTRUCTED);
        }
        tooltip.setText(reason.orElse(""));
        if (item instanceof CheckMenuItem check) {
            check.setSelected(command.chosen().map(on -> on.getAsBoolean()).orElse(false));
        }
    }

    /// Puts the tooltip on the node that shows the item, which is there only while the menu is open.
    void explain() {
        Node node = item.getStyleableNode();
        if (node != null && !tooltip.getText().isEmpty()) {
            Tooltip.install(node, tooltip);
        } else if (node != null) {
            Tooltip.uninstall(node, tooltip);
        }
    }
}
