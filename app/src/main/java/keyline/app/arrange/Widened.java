package keyline.app.arrange;

import java.util.Optional;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.edit.Edit;
import keyline.model.edit.ReplaceArea;
import keyline.model.edit.ReplaceNote;

/// Gives notes and areas another width. Tables and views are as wide as their texts.
final class Widened {

    private Widened() {}

    static Optional<Edit> to(double width, NodeId node, Diagram diagram) {
        return switch (node) {
            case NoteId id ->
                diagram.notes()
                        .find(id)
                        .map(note -> new ReplaceNote(
                                diagram.id(), new Note(id, note.text(), note.at(), width, note.height())));
            case AreaId id ->
                diagram.areas()
                        .find(id)
                        .map(area -> new ReplaceArea(
                                diagram.id(),
                                new Area(id, area.title(), area.at(), width, area.height(), area.colour())));
            case TableId _, ViewId _ -> Optional.empty();
        };
    }
}
