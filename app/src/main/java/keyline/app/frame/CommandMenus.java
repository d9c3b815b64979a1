package keyline.app.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import keyline.app.command.Command;
import keyline.app.command.Commands;
import keyline.app.command.Group;

/// Makes menus of the commands. The keys stand beside the names for reading; [keyline.app.command.CommandKeys] hears them.
public final class CommandMenus {

    private static final int RECENT_AT = 2;

    private final Commands commands;

    /// Menus of these commands.
    public CommandMenus(Commands commands) {
        this.commands = commands;
    }

    /// One menu for each group.
    public List<Menu> all() {
        return Stream.of(Group.values()).map(this::menu).toList();
    }

    private Menu menu(Group group) {
        Menu menu = new Menu(group.title());
        menu.setId("menu-" + group.title().toLowerCase(Locale.ROOT));
        List<CommandItem> items = commands.of(group).stream().map(CommandItem::new).toList();
        items.forEach(item -> menu.getItems().add(item.item()));
        if (group == Group.FILE) {
            menu.getItems().add(RECENT_AT, recent());
        }
        menu.setOnShowing(_ -> items.forEach(CommandItem::refresh));
        menu.setOnShown(_ -> items.forEach(CommandItem::explain));
        return menu;
    }

    private Menu recent() {
        Menu menu = new Menu("Open Recent");
        commands.observe(() -> {
            List<Command> recent = commands.recent();
            menu.getItems().setAll(recent.stream().map(command -> new CommandItem(command).item()).toList());
            menu.setDisable(recent.isEmpty());
        });
        return menu;
    }

    /// A menu of some commands.
    ///
    /// @param keys of the commands, `-` for a line between them
    public ContextMenu of(String... keys) {
        List<CommandItem> commandItems = new ArrayList<>();
        List<MenuItem> items = new ArrayList<>();
        for (String key : keys) {
            if (key.equals("-")) {
                items.add(new SeparatorMenuItem());
            } else {
                commandItems.add(new CommandItem(commands.get(key)));
                items.add(commandItems.getLast().item());
            }
        }
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.setOnShowing(_ -> commandItems.forEach(CommandItem::refresh));
        menu.setOnShown(_ -> commandItems.forEach(CommandItem::explain));
        return menu;
    }
}
