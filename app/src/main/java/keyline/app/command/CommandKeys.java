package keyline.app.command;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Runs commands by their keys. Keys that the focused control takes itself never come here; a text field keeps all keys that
/// write or edit text, also those that it makes nothing of at the moment.
public final class CommandKeys {

    private static final Set<KeyCode> EDITING = Set.of(
            KeyCode.A, KeyCode.C, KeyCode.D, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z, KeyCode.DELETE, KeyCode.BACK_SPACE);

    private final Commands commands;

    /// Keys for these commands.
    public CommandKeys(Commands commands) {
        this.commands = commands;
    }

    /// Listens in this scene.
    public void listenIn(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean writing = scene.getFocusOwner() instanceof TextInputControl;
            if (!writing || !writes(event)) {
                find(event).ifPresent(command -> run(command, event));
            }
        });
    }

    private static void run(Command command, KeyEvent event) {
        event.consume();
        command.run();
    }

    private Optional<Command> find(KeyEvent event) {
        return commands.all().stream()
                .filter(command -> command.shortcuts().stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }

    private static boolean writes(KeyEvent event) {
        if (event.isShortcutDown()) {
            return EDITING.contains(event.getCode()) && !event.isShiftDown();
        }
        return !event.isAltDown() && !event.getCode().isFunctionKey();
    }
}
