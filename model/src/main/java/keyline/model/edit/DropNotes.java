package keyline.model.edit;

import java.util.Set;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NoteId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;

/// Deletes notes.
public record DropNotes(DiagramId diagram, Set<NoteId> notes) implements DiagramEdit {

    public DropNotes {
        notes = Set.copyOf(notes);
    }

    @Override
    public String label(Document before) {
        return "Delete " + Wording.nodes(before, notes);
    }

    @Override
    public Diagram applyTo(Diagram before) {
        IdMap<NoteId, Note> rest = before.notes();
        for (NoteId note : notes) {
            rest = rest.without(note);
        }
        return before.withNotes(rest);
    }
}
