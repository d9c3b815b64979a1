package keyline.model.read.dbml;

import java.util.List;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NoteId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;

/// Puts the notes of a text on the diagram, one below the other at the left of the tables.
final class Notes {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 140;
    private static final double GAP = 20;

    private Notes() {}

    static void place(List<String> texts, Names names) {
        Diagram diagram = names.document().firstDiagram();
        IdMap<NoteId, Note> notes = diagram.notes();
        for (int i = 0; i < texts.size(); i++) {
            NoteId id = names.newId(NoteId::new);
            Point at = new Point(-WIDTH - 2 * GAP, i * (HEIGHT + GAP));
            notes = notes.with(id, new Note(id, texts.get(i), at, WIDTH, HEIGHT));
        }
        Document document = names.document();
        names.become(document.with(diagram.withNotes(notes)));
    }
}
