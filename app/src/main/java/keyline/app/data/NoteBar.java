package keyline.app.data;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;

/// The line at the foot of the panel for notes.
final class NoteBar {

    private final Label text = Labels.of("", "small");
    private final ActionButton undo;
    private final HBox node;

    NoteBar(Runnable undo) {
        this.undo = ActionButton.styled("Undo", undo, "link");
        node = new HBox(text, this.undo);
        node.getStyleClass().add("note-bar");
        show(Note.NONE);
    }

    HBox node() {
        return node;
    }

    void show(Note note) {
        text.setText(note.text());
        undo.setVisible(note.undoable() == Note.Undoable.YES);
        node.setVisible(!note.text().isEmpty());
        node.setManaged(!note.text().isEmpty());
    }
}
