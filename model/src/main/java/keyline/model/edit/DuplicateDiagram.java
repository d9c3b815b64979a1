package keyline.model.edit;

import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NoteId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;

/// Copies a diagram with everything that stands on it. Areas and notes are copied too, tables and views are the same.
public record DuplicateDiagram(DiagramId diagram) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined(
                "Duplicate diagram",
                before.diagrams().find(diagram).map(Diagram::name).orElse(""));
    }

    @Override
    public Document apply(Document before) {
        return before.diagrams()
                .find(diagram)
                .map(original -> copied(before, original))
                .orElse(before);
    }

    private static Document copied(Document before, Diagram original) {
        DiagramId id = before.newId(DiagramId::new);
        String name = FreeName.like(original.name(), before.diagrams().stream().map(Diagram::name));
        Document document = before.taking(id);
        IdMap<AreaId, Area> areas = IdMap.empty();
        for (Area area : original.areas()) {
            AreaId own = document.newId(AreaId::new);
            areas = areas.with(own, new Area(own, area.title(), area.at(), area.width(), area.height(), area.colour()));
            document = document.taking(own);
        }
        IdMap<NoteId, Note> notes = IdMap.empty();
        for (Note note : original.notes()) {
            NoteId own = document.newId(NoteId::new);
            notes = notes.with(own, new Note(own, note.text(), note.at(), note.width(), note.height()));
            document = document.taking(own);
        }
        return document.with(original.copied(id, name).withAreas(areas).withNotes(notes));
    }
}
