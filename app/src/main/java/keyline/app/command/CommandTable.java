package keyline.app.command;

import java.util.List;

/// The table of all commands, menu by menu. To add a command, add a line to its menu.
final class CommandTable {

    private CommandTable() {}

    static List<CommandMenu> of(CommandParts parts) {
        return List.of(
                new CommandMenu(Group.FILE, FileMenu.sections(parts)),
                new CommandMenu(Group.EDIT, EditMenu.sections(parts)),
                new CommandMenu(Group.VIEW, ViewMenu.sections(parts)),
                new CommandMenu(Group.GO, GoMenu.sections(parts)),
                new CommandMenu(Group.INSERT, InsertMenu.sections(parts)),
                new CommandMenu(Group.ARRANGE, ArrangeMenu.sections(parts)),
                new CommandMenu(Group.DIAGRAM, DiagramMenu.sections(parts)),
                new CommandMenu(Group.HELP, HelpMenu.sections(parts)));
    }
}
