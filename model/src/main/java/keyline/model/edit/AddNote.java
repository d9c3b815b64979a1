package keyline.model.edit;

import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;

/// Puts a note on a diagram.
///
/// @param note its id from [Document#newId]
public record AddNote(DiagramId diagram, Note note) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return "Add note";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        return before.withNotes(before.notes().with(note.id(), note));
    }

    @Override
    public Document apply(Document before) {
        return before.diagrams().has(diagram) ? DiagramEdit.super.apply(before).taking(note.id()) : before;
    }
}
