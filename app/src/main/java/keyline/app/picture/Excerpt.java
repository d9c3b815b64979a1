package keyline.app.picture;

import java.util.Set;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;

/// A part of a diagram as a diagram of its own.
public final class Excerpt {

    private Excerpt() {}

    /// These tables, views, notes and areas of a diagram, where they stand.
    public static Diagram of(Diagram diagram, Set<? extends NodeId> nodes) {
        IdMap<NodeId, Box> boxes = diagram.boxes();
        for (NodeId node : diagram.boxes().keys()) {
            boxes = nodes.contains(node) ? boxes : boxes.without(node);
        }
        Diagram part = diagram.withBoxes(boxes);
        for (Area area : diagram.areas()) {
            part = nodes.contains(area.id())
                    ? part
                    : part.withAreas(part.areas().without(area.id()));
        }
        for (Note note : diagram.notes()) {
            part = nodes.contains(note.id())
                    ? part
                    : part.withNotes(part.notes().without(note.id()));
        }
        return part;
    }
}
