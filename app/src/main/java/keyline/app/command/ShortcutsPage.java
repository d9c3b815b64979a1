package keyline.app.command;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;

/// The help page that lists all commands that have keys, made from the table of commands, and what hand and pointer do.
public final class ShortcutsPage {

    private static final List<Gesture> GESTURES = List.of(
            new Gesture("Move the view", "Middle or right drag, Space + drag"),
            new Gesture("Select many", "Drag on empty canvas, Ctrl or Shift + click"),
            new Gesture("Zoom at the pointer", "Ctrl + wheel"),
            new Gesture("New table", "Double click on empty canvas"),
            new Gesture("Edit a table", "Double click, Enter"),
            new Gesture("Next column, next field, done", "Enter, Tab, Esc"),
            new Gesture("Move a column", "Alt + Up, Alt + Down"),
            new Gesture("Link", "Drag from the handle of a column to another"),
            new Gesture("Show a table here too", "Drag it from the outline"),
            new Gesture("To the table beside, to the next", "Ctrl + arrow, Tab"),
            new Gesture("Along the relations of a table", "Full stop, comma; then an arrow"),
            new Gesture("Place a table without a pointer", "T, Enter"),
            new Gesture("Suspend snapping", "Alt while dragging"));

    private ShortcutsPage() {}

    /// The page.
    public static Node of(Commands commands) {
        FlowPane page = new FlowPane();
        page.getStyleClass().addAll("sheet-page", "shortcuts");
        for (CommandMenu menu : commands.menus()) {
            List<Command> withKeys = menu.commands().stream()
                    .filter(command -> !command.shortcuts().isEmpty())
                    .toList();
            if (!withKeys.isEmpty()) {
                page.getChildren()
                        .add(group(
                                menu.group().title(),
                                withKeys.stream().map(ShortcutsPage::line).toList()));
            }
        }
        page.getChildren()
                .add(group(
                        "Hand and pointer",
                        GESTURES.stream().map(ShortcutsPage::line).toList()));
        return page;
    }

    private static Node group(String title, List<Node> lines) {
        VBox group = new VBox(Labels.of(title, "title"));
        group.getChildren().addAll(lines);
        group.getStyleClass().add("shortcut-group");
        return group;
    }

    private static Node line(Command command) {
        String keys = command.shortcuts().stream()
                .map(KeyCombination::getDisplayText)
                .distinct()
                .collect(Collectors.joining(", "));
        return Labels.row(Labels.of(command.name()), Labels.of(keys, "muted", "small"));
    }

    private static Node line(Gesture gesture) {
        return Labels.row(Labels.of(gesture.what()), Labels.of(gesture.how(), "muted", "small"));
    }

    private record Gesture(String what, String how) {}
}
