package keyline.app.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import keyline.app.command.Command;
import keyline.app.command.CommandMenu;
import keyline.app.command.Commands;
import keyline.app.command.Group;

/// Makes menus of the commands. The keys stand beside the names for reading; [keyline.app.command.CommandKeys] hears
/// them.
public final class CommandMenus {

    private static final int RECENT_AT = 2;

    private final Commands commands;

    /// Menus of these commands.
    public CommandMenus(Commands commands) {
        this.commands = commands;
    }

    /// One menu for each group.
    public List<Menu> all() {
        return commands.menus().stream().map(this::menu).toList();
    }

    private Menu menu(CommandMenu commandMenu) {
        Menu menu = new Menu(commandMenu.group().title());
        List<CommandItem> items = new ArrayList<>();
        for (List<Command> section : commandMenu.sections()) {
            if (!items.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.stream().map(CommandItem::new).forEach(item -> {
                items.add(item);
                menu.getItems().add(item.item());
            });
        }
        if (commandMenu.group() == Group.FILE) {
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
            menu.getItems()
                    .setAll(recent.stream()
                            .map(command -> new CommandItem(command).item())
                            .toList());
            menu.setDisable(recent.isEmpty());
        });
        return menu;
    }

    /// The menus as the bar of the system, where there is one: macOS shows it at the top of the screen. It listens to
    /// the keys itself, so those without Command or Option are left out: they would be heard in every text field.
    public Optional<MenuBar> systemBar() {
        if (!System.getProperty("os.name").startsWith("Mac")) {
            return Optional.empty();
        }
        MenuBar bar = new MenuBar(all().toArray(Menu[]::new));
        bar.setUseSystemMenuBar(true);
        bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getAccelerator() != null && isPlain(item.getAccelerator()))
                .forEach(item -> item.setAccelerator(null));
        return Optional.of(bar);
    }

    private static boolean isPlain(KeyCombination keys) {
        return keys.getShortcut() != KeyCombination.ModifierValue.DOWN
                && keys.getAlt() != KeyCombination.ModifierValue.DOWN;
    }

    /// A menu of these commands, with lines between the sections.
    public static ContextMenu menu(List<List<Command>> sections) {
        ContextMenu menu = new ContextMenu();
        List<CommandItem> commandItems = new ArrayList<>();
        for (List<Command> section : sections) {
            if (!commandItems.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.stream().map(CommandItem::new).forEach(item -> {
                commandItems.add(item);
                menu.getItems().add(item.item());
            });
        }
        menu.setOnShown(_ -> commandItems.forEach(CommandItem::explain));
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
