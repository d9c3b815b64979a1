package keyline.app.command;

import java.util.List;

/// The commands of the menu Help.
final class HelpMenu {

    private HelpMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        return List.of(List.of(
                Command.of(Group.HELP, "shortcuts", "Keyboard Shortcuts", parts.panels()::showShortcuts)
                        .on("F1"),
                Command.of(Group.HELP, "about", "About Keyline", parts.panels()::showAbout)));
    }
}
