package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.diagram.Note;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.ReplaceNote;

/// The text of a note.
record NoteText(DiagramId diagram, NoteId note) implements Editing {

    @Override
    public String text(Document document) {
        return in(document).map(Note::text).orElse("");
    }

    private Optional<Note> in(Document document) {
        return document.diagrams().find(diagram).flatMap(found -> found.notes().find(note));
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return scene.find(note);
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        return in(document)
                .map(now ->
                        new ReplaceNote(diagram, new Note(note, text.strip(), now.at(), now.width(), now.height())));
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfNode(note);
    }

    @Override
    public Look look() {
        return Look.NOTE;
    }
}
