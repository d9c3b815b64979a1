package keyline.app.command;

import java.util.List;
import java.util.stream.Stream;

/// The table of all commands, menu by menu. To add a command, add a line to its menu.
final class CommandTable {

    private CommandTable() {}

    static List<Command> of(CommandParts parts) {
        return Stream.of(
                        FileMenu.commands(parts),
                        EditMenu.commands(parts),
                        ViewMenu.commands(parts),
                        InsertMenu.commands(parts),
                        ArrangeMenu.commands(parts),
                        HelpMenu.commands(parts))
                .flatMap(List::stream)
                .toList();
    }
}
