package keyline.app.inspector;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.EditText;
import keyline.app.control.Labels;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.diagram.Note;
import keyline.model.edit.DropNotes;
import keyline.model.edit.ReplaceNote;

/// The page of a note: its text.
final class NotePage implements Page {

    private static final int LINES = 12;

    private final NoteId id;
    private final DiagramId diagram;
    private final Desk desk;
    private final EditText text;
    private final VBox node = new VBox();

    NotePage(NoteId note, Desk desk) {
        this.id = note;
        this.diagram = desk.session().diagram().id();
        this.desk = desk;
        this.text = new EditText("Text of the note, in Markdown", this::change)
                .prompting("Markdown")
                .sized(LINES);
        VBox fields = new VBox(
                Labels.of("Note", "title"),
                text.node(),
                ActionButton.styled("Delete note", () -> desk.perform(new DropNotes(diagram, Set.of(note))), "link", "danger"));
        fields.getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().add(fields);
    }

    private void change(String changed) {
        find(desk.document()).ifPresent(note -> desk.perform(
                new ReplaceNote(diagram, new Note(id, changed, note.at(), note.width(), note.height()))));
    }

    private Optional<Note> find(Document document) {
        return document.diagrams().find(diagram).flatMap(found -> found.notes().find(id));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return find(document).isPresent();
    }

    @Override
    public void show(Document document) {
        text.show(find(document).orElseThrow().text());
    }
}
