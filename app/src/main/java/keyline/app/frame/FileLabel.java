package keyline.app.frame;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import keyline.app.command.FileState;

/// The name of the open file, with a dot behind it while something is unsaved.
final class FileLabel {

    private static final double DOT = 3;

    private final Label name = new Label();
    private final Circle dot = new Circle(DOT);
    private final HBox node = new HBox(name, dot);
    private final Tooltip tooltip = new Tooltip();

    FileLabel(ObservableValue<FileState> file) {
        node.getStyleClass().add("file-label");
        dot.getStyleClass().add("dot");
        name.setTooltip(tooltip);
        file.subscribe(this::show);
    }

    HBox node() {
        return node;
    }

    private void show(FileState state) {
        name.setText(state.name());
        dot.setVisible(state.unsaved());
        String path = state.path().map(Object::toString).orElse("Not saved to a file yet");
        tooltip.setText(state.unsaved() ? path + "\nThere are unsaved changes." : path);
    }
}
