package keyline.model.edit;

import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.diagram.Diagram;

/// Adds a diagram.
///
/// @param diagram its id, and those of its areas and notes, from [Document#newId]
public record AddDiagram(Diagram diagram) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add diagram", diagram.name());
    }

    @Override
    public Document apply(Document before) {
        Document document = before.with(diagram).taking(diagram.id());
        for (AreaId area : diagram.areas().keys()) {
            document = document.taking(area);
        }
        for (NoteId note : diagram.notes().keys()) {
            document = document.taking(note);
        }
        return document;
    }
}
