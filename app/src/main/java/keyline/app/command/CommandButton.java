package keyline.app.command;

import javafx.css.PseudoClass;
import keyline.app.control.ActionButton;

/// Makes buttons that run commands: with the command's tooltip, obstructed while the command is.
public final class CommandButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private CommandButton() {}

    /// A button under a text of its own, for the command's is often too long for a bar.
    public static ActionButton of(Commands commands, String key, String text) {
        Command command = commands.get(key);
        ActionButton button = new ActionButton(text, command::run);
        button.setId(key);
        button.setFocusTraversable(true);
        commands.observe(() -> show(command, button));
        return button;
    }

    private static void show(Command command, ActionButton button) {
        button.hinted(command.hint()).obstruct(command.obstacle().get());
        button.pseudoClassStateChanged(
                CHOSEN, command.chosen().map(on -> on.getAsBoolean()).orElse(false));
    }
}
