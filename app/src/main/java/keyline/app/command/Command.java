package keyline.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// Something that the user can do, wherever it is offered: in the menu, the bar, the palette or by keys.
///
/// @param key stable, in lower case with hyphens, and the id of the button that runs it
/// @param name what it is called in lists of commands: "Undo"
/// @param label what it is called at the moment: "Undo Rename column email"
/// @param words what else somebody may look for who means it
/// @param shortcuts the first is the one that is shown
/// @param obstacle why it can't be run at the moment, one sentence; nothing when it can
/// @param chosen of a command that turns something on and off: whether it is on
public record Command(
        String key,
        Group group,
        String name,
        Supplier<String> label,
        String words,
        List<KeyCombination> shortcuts,
        Supplier<Optional<String>> obstacle,
        Optional<BooleanSupplier> chosen,
        Runnable action) {

    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /// A command without shortcut that can always be run.
    public static Command of(Group group, String key, String label, Runnable action) {
        return new Command(key, group, label, () -> label, "", List.of(), Optional::empty, Optional.empty(), action);
    }

    /// This command with keys, as `Shortcut+Shift+S`; `Shortcut` is Ctrl, or Command on a Mac.
    public Command on(String... keys) {
        List<KeyCombination> combinations =
                Stream.of(keys).map(KeyCombination::valueOf).toList();
        return new Command(key, group, name, label, words, combinations, obstacle, chosen, action);
    }

    /// This command, found by these words too.
    public Command alsoFoundBy(String others) {
        return new Command(key, group, name, label, others, shortcuts, obstacle, chosen, action);
    }

    /// This command, run only when `reason` gives nothing.
    public Command unless(Supplier<Optional<String>> reason) {
        return new Command(key, group, name, label, words, shortcuts, reason, chosen, action);
    }

    /// This command under a name that changes.
    public Command named(Supplier<String> changing) {
        return new Command(key, group, name, changing, words, shortcuts, obstacle, chosen, action);
    }

    /// This command, shown as on while `on` holds.
    public Command chosenWhen(BooleanSupplier on) {
        return new Command(key, group, name, label, words, shortcuts, obstacle, Optional.of(on), action);
    }

    /// Does it, unless something stands against it.
    public void run() {
        if (obstacle.get().isEmpty()) {
            action.run();
        }
    }

    /// The keys as the user's keyboard names them, "Ctrl+Shift+S"; empty when there are none.
    public String keys() {
        return shortcuts.isEmpty() ? "" : shortcuts.getFirst().getDisplayText();
    }

    /// What a tooltip says: the name with its keys.
    public String hint() {
        return keys().isEmpty() ? label.get() : label.get() + "  " + keys();
    }
}
