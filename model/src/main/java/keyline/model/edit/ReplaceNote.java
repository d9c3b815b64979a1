package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;

/// Changes the text of a note, or its place and size.
///
/// @param note in place of the one of the same id
public record ReplaceNote(DiagramId diagram, Note note) implements DiagramEdit {

    @Override
    public String label(Document before) {
        boolean sameText = before.diagrams()
                .find(diagram)
                .flatMap(found -> found.notes().find(note.id()))
                .filter(now -> now.text().equals(note.text()))
                .isPresent();
        return sameText ? "Resize note" : "Edit note";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.notes().has(note.id())
                ? before.withNotes(before.notes().with(note.id(), note))
                : before;
    }
}
