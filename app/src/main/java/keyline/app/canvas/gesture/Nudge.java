package keyline.app.canvas.gesture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import keyline.app.Session;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.edit.MoveBoxes;

/// Moves what is selected by the arrow keys: a step at each press, and one step of the history when the key is let go.
final class Nudge {

    /// A step, in world pixels.
    static final double SMALL = 4;

    /// A step with Shift.
    static final double LARGE = 24;

    private final Session session;
    private double dx;
    private double dy;

    Nudge(Session session) {
        this.session = session;
    }

    /// Moves on by so many pixels; nothing is a step of the history yet.
    void by(Direction direction, double pixels) {
        dx += direction.dx() * pixels;
        dy += direction.dy() * pixels;
        session.preview(edit());
    }

    /// Makes what was moved a step of the history.
    void end() {
        if (dx != 0 || dy != 0) {
            session.perform(edit());
            dx = 0;
            dy = 0;
        }
    }

    private MoveBoxes edit() {
        Diagram diagram = session.document().diagram(session.diagram().id());
        Map<NodeId, Point> places = new HashMap<>();
        for (NodeId node : session.selection().nodes()) {
            place(node, diagram).ifPresent(place -> places.put(node, place.plus(dx, dy)));
        }
        return new MoveBoxes(diagram.id(), places);
    }

    private static Optional<Point> place(NodeId node, Diagram diagram) {
        return switch (node) {
            case TableId _, ViewId _ -> diagram.boxes().find(node).map(Box::at);
            case NoteId note -> diagram.notes().find(note).map(Note::at);
            case AreaId area -> diagram.areas().find(area).map(Area::at);
        };
    }
}
