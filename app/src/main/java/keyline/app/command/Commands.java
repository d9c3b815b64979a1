package keyline.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// All commands of the window, in the order of the menus, and those who show them. FX thread only.
public final class Commands {

    private final List<CommandMenu> menus;
    private final List<Command> table;
    private final Supplier<List<Command>> recent;
    private final List<Runnable> observers = new ArrayList<>();

    /// The commands that the window's parts make possible.
    public Commands(CommandParts parts) {
        this.menus = CommandTable.of(parts);
        this.table = menus.stream().flatMap(menu -> menu.commands().stream()).toList();
        this.recent = () -> FileMenu.recent(parts.files());
    }

    /// Every command.
    public List<Command> all() {
        return table;
    }

    /// The menus with their commands.
    public List<CommandMenu> menus() {
        return menus;
    }

    /// The command.
    ///
    /// @throws IllegalArgumentException when there is none of that key
    public Command get(String key) {
        return table.stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No command " + key));
    }

    /// One command for each project opened last.
    public List<Command> recent() {
        return recent.get();
    }

    /// Tells `observer` when names or obstacles of commands may have changed, and once at the beginning.
    public void observe(Runnable observer) {
        observers.add(observer);
        observer.run();
    }

    /// Tells all observers.
    public void refresh() {
        observers.forEach(Runnable::run);
    }
}
