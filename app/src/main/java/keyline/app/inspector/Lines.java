package keyline.app.inspector;

import keyline.app.control.ActionButton;
import keyline.app.control.Labels;

/// Lines that a click follows.
final class Lines {

    private Lines() {}

    /// A line with its name at the left and something about it, in muted colour, at the right.
    static ActionButton of(String name, String about, Runnable action) {
        ActionButton line = ActionButton.styled("", action, "line-button");
        line.setGraphic(Labels.row(Labels.of(name), Labels.of(about, "muted", "tiny")));
        line.setAccessibleText(name);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
