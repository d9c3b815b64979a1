package keyline.model.edit;

import java.util.Map;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;

/// Moves tables, views, areas and notes on a diagram; what isn't on it stays away.
///
/// @param places the new upper left corner of each
public record MoveBoxes(DiagramId diagram, Map<NodeId, Point> places) implements DiagramEdit {

    public MoveBoxes {
        places = Map.copyOf(places);
    }

    @Override
    public String label(Document before) {
        return "Move " + Wording.nodes(before, places.keySet());
    }

    @Override
    public Diagram applyTo(Diagram before) {
        Diagram diagram = before;
        for (var place : places.entrySet()) {
            diagram = moved(diagram, place.getKey(), place.getValue());
        }
        return diagram;
    }

    private static Diagram moved(Diagram diagram, NodeId node, Point to) {
        return switch (node) {
            case TableId _, ViewId _ ->
                diagram.boxes()
                        .find(node)
                        .map(box -> diagram.withBoxes(diagram.boxes().with(node, box.movedTo(to))))
                        .orElse(diagram);
            case AreaId id ->
                diagram.areas()
                        .find(id)
                        .map(area -> new Area(id, area.title(), to, area.width(), area.height(), area.colour()))
                        .map(area -> diagram.withAreas(diagram.areas().with(id, area)))
                        .orElse(diagram);
            case NoteId id ->
                diagram.notes()
                        .find(id)
                        .map(note -> new Note(id, note.text(), to, note.width(), note.height()))
                        .map(note -> diagram.withNotes(diagram.notes().with(id, note)))
                        .orElse(diagram);
        };
    }
}
