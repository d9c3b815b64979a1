package keyline.model.diagram;

import java.util.List;
import keyline.model.AreaId;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.NoteId;

/// A picture of the schema, or of a part of it: what stands where. A table or view is shown when it has a box.
///
/// @param boxes of tables ([keyline.model.TableId]) and views ([keyline.model.ViewId])
/// @param bookmarks in the order of their numbers
/// @param legend what the colours mean, where someone said so
public record Diagram(
        DiagramId id,
        String name,
        IdMap<NodeId, Box> boxes,
        IdMap<ConstraintId, Route> routes,
        IdMap<AreaId, Area> areas,
        IdMap<NoteId, Note> notes,
        Notation notation,
        Detail detail,
        List<Bookmark> bookmarks,
        List<Meaning> legend) {

    public Diagram {
        bookmarks = List.copyOf(bookmarks);
        legend = List.copyOf(legend);
    }

    /// An empty diagram in crow's foot notation, all columns shown.
    public static Diagram named(DiagramId id, String name) {
        return new Diagram(
                id,
                name,
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                IdMap.empty(),
                Notation.CROWS_FOOT,
                Detail.ALL,
                List.of(),
                List.of());
    }

    /// This diagram under another name.
    public Diagram withName(String changed) {
        return new Diagram(id, changed, boxes, routes, areas, notes, notation, detail, bookmarks, legend);
    }

    /// This diagram with these boxes.
    public Diagram withBoxes(IdMap<NodeId, Box> changed) {
        return new Diagram(id, name, changed, routes, areas, notes, notation, detail, bookmarks, legend);
    }

    /// This diagram with these routes.
    public Diagram withRoutes(IdMap<ConstraintId, Route> changed) {
        return new Diagram(id, name, boxes, changed, areas, notes, notation, detail, bookmarks, legend);
    }

    /// This diagram with these areas.
    public Diagram withAreas(IdMap<AreaId, Area> changed) {
        return new Diagram(id, name, boxes, routes, changed, notes, notation, detail, bookmarks, legend);
    }

    /// This diagram with these notes.
    public Diagram withNotes(IdMap<NoteId, Note> changed) {
        return new Diagram(id, name, boxes, routes, areas, changed, notation, detail, bookmarks, legend);
    }

    /// This diagram in another notation.
    public Diagram withNotation(Notation changed) {
        return new Diagram(id, name, boxes, routes, areas, notes, changed, detail, bookmarks, legend);
    }

    /// This diagram with more or less of its tables shown.
    public Diagram withDetail(Detail changed) {
        return new Diagram(id, name, boxes, routes, areas, notes, notation, changed, bookmarks, legend);
    }

    /// This diagram with these bookmarks.
    public Diagram withBookmarks(List<Bookmark> changed) {
        return new Diagram(id, name, boxes, routes, areas, notes, notation, detail, changed, legend);
    }

    /// This diagram with this legend.
    public Diagram withLegend(List<Meaning> changed) {
        return new Diagram(id, name, boxes, routes, areas, notes, notation, detail, bookmarks, changed);
    }

    /// The diagram as another one, under an id and a name of its own. Bookmarks stay with the one they were set on.
    public Diagram copied(DiagramId copy, String called) {
        return new Diagram(copy, called, boxes, routes, areas, notes, notation, detail, List.of(), legend);
    }
}
