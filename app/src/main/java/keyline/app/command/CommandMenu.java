package keyline.app.command;

import java.util.List;

/// The commands of one menu.
///
/// @param sections with a line between one and the next
public record CommandMenu(Group group, List<List<Command>> sections) {

    public CommandMenu {
        sections = sections.stream().map(List::copyOf).toList();
    }

    /// All of its commands.
    public List<Command> commands() {
        return sections.stream().flatMap(List::stream).toList();
    }
}
