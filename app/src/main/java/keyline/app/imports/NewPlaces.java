package keyline.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import keyline.app.job.Progress;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Size;
import keyline.model.diagram.Sizes;
import keyline.model.edit.AddArea;
import keyline.model.edit.AddNote;
import keyline.model.edit.Edit;
import keyline.model.edit.PlaceBoxes;
import keyline.model.edit.SetColour;
import keyline.model.layout.Group;
import keyline.model.layout.Layout;

/// Where tables and views come to stand that are brought into a document: together with the notes that come along, in
/// an order and in areas of their own. What is there already stays where it is.
///
/// @param before the document that they come into
/// @param wanted what was read, under the ids that it gets there
/// @param corner the upper left one; beside all that is there when nobody pointed at one
/// @param parts what comes along
record NewPlaces(Document before, Document wanted, Diagram diagram, Optional<Point> corner, DiagramParts parts) {

    private static final double GAP = 96;
    private static final double GRID = 4;

    /// What puts these and the parts there; takes up to a second for a thousand.
    List<Edit> of(Set<NodeId> fresh, Progress progress) {
        StandingAreas present = StandingAreas.of(diagram, before.schema());
        Layout layout = Layout.of(subject(fresh), progress.doing("Laying out"));
        Point at = onGrid(corner.orElseGet(() -> beside(present)));
        List<Edit> edits = new ArrayList<>();
        Map<NodeId, Box> boxes = boxes(layout, at);
        if (!boxes.isEmpty()) {
            edits.add(new PlaceBoxes(diagram.id(), boxes));
        }
        for (Note note : parts.notes()) {
            Point place = Objects.requireNonNull(layout.nodes().get(note.id())).plus(at.x(), at.y());
            edits.add(new AddNote(diagram.id(), new Note(note.id(), note.text(), place, note.width(), note.height())));
        }
        layout.areas()
                .forEach((area, frame) -> edits.add(new AddArea(
                        diagram.id(),
                        Objects.requireNonNull(parts.areas().get(area)).framed(frame.plus(at.x(), at.y())))));
        addPresent(fresh, present, edits);
        return edits;
    }

    private Layout.Subject subject(Set<NodeId> fresh) {
        Map<NodeId, Size> sizes = new HashMap<>(Sizes.estimated(wanted.schema()));
        sizes.keySet().retainAll(fresh);
        parts.notes().forEach(note -> sizes.put(note.id(), new Size(note.width(), note.height())));
        return new Layout.Subject(wanted.schema(), sizes, Map.of(), parts.groupsOf(fresh));
    }

    private Map<NodeId, Box> boxes(Layout layout, Point at) {
        Map<NodeId, Box> boxes = new HashMap<>();
        layout.nodes().forEach((node, place) -> {
            if (!(node instanceof NoteId)) {
                boxes.put(
                        node,
                        new Box(place.plus(at.x(), at.y()), parts.colours().getOrDefault(node, "")));
            }
        });
        return boxes;
    }

    /// Areas around what is there, and colours on it.
    private void addPresent(Set<NodeId> fresh, StandingAreas present, List<Edit> edits) {
        for (Group group : parts.groups()) {
            if (group.all().noneMatch(fresh::contains)) {
                present.area(group, parts).ifPresent(area -> edits.add(new AddArea(diagram.id(), area)));
            }
        }
        Map<String, Set<NodeId>> colours = new LinkedHashMap<>();
        parts.colours().forEach((node, colour) -> {
            if (!fresh.contains(node)) {
                colours.computeIfAbsent(colour, _ -> new LinkedHashSet<>()).add(node);
            }
        });
        colours.forEach((colour, nodes) -> edits.add(new SetColour(diagram.id(), nodes, colour)));
    }

    private static Point beside(StandingAreas present) {
        return present.extent()
                .map(all -> new Point(all.right() + GAP, all.y()))
                .orElse(new Point(0, 0));
    }

    private static Point onGrid(Point point) {
        return new Point(Math.rint(point.x() / GRID) * GRID, Math.rint(point.y() / GRID) * GRID);
    }
}
