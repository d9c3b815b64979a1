package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.AddNote;
import keyline.model.edit.Edit;

/// The text of a note that comes into being with it. Left empty, it makes none.
record NewNoteText(DiagramId diagram, Point at) implements Editing {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 96;

    private static NoteId id(Document document) {
        return document.newId(NoteId::new);
    }

    @Override
    public String text(Document document) {
        return "";
    }

    @Override
    public Optional<Rectangle> place(Document document, CanvasScene scene) {
        return scene.find(id(document));
    }

    @Override
    public Optional<Edit> edit(String text, Document document) {
        return text.isBlank() ? Optional.empty() : Optional.of(add(text, document));
    }

    @Override
    public Optional<Edit> preview(String text, Document document) {
        return Optional.of(add("", document));
    }

    private AddNote add(String text, Document document) {
        return new AddNote(diagram, new Note(id(document), text.strip(), at, WIDTH, HEIGHT));
    }

    @Override
    public Selection.Item item(Document before) {
        return new Selection.OfNode(id(before));
    }

    @Override
    public Look look() {
        return Look.NOTE;
    }
}
