package keyline.app.canvas.gesture;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.scene.Grip;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.ReplaceArea;
import keyline.model.edit.ReplaceNote;

/// The edge or corner of a note or an area is dragged.
///
/// @param from the place that it had
record Resizing(Pointer start, NodeId node, Rectangle from, Grip grip) implements Gesture {

    private static final double NARROWEST = 80;
    private static final double LOWEST = 48;

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        switch (pointer.action()) {
            case DRAG -> edit(pointer, context.session().diagram()).ifPresent(context.session()::preview);
            case RELEASE -> released(pointer, context);
            case PRESS, MOVE -> {}
        }
        return pointer.action() == Pointer.Action.RELEASE ? new Idle() : this;
    }

    private void released(Pointer pointer, GestureContext context) {
        if (pointer.isDraggedFrom(start)) {
            edit(pointer, context.session().diagram()).ifPresent(context.session()::perform);
        } else {
            context.session().select(Selection.of(node));
        }
    }

    private Optional<Edit> edit(Pointer pointer, Diagram diagram) {
        Rectangle place = resized(pointer);
        return switch (node) {
            case NoteId id -> diagram.notes().find(id).map(note -> new ReplaceNote(diagram.id(), note(note, place)));
            case AreaId id -> diagram.areas().find(id).map(area -> new ReplaceArea(diagram.id(), area(area, place)));
            case TableId _, ViewId _ -> Optional.empty();
        };
    }

    private static Note note(Note note, Rectangle place) {
        return new Note(note.id(), note.text(), place.corner(), place.width(), place.height());
    }

    private static Area area(Area area, Rectangle place) {
        return new Area(area.id(), area.title(), place.corner(), place.width(), place.height(), area.colour());
    }

    private Rectangle resized(Pointer pointer) {
        double dx = step(pointer, pointer.world().x() - start.world().x()) * grip.across();
        double dy = step(pointer, pointer.world().y() - start.world().y()) * grip.down();
        double width = Math.max(NARROWEST, from.width() + dx);
        double height = Math.max(LOWEST, from.height() + dy);
        double x = grip.across() < 0 ? from.right() - width : from.x();
        double y = grip.down() < 0 ? from.bottom() - height : from.y();
        return new Rectangle(x, y, width, height);
    }

    private static double step(Pointer pointer, double distance) {
        return pointer.isFree() ? distance : Snap.toGrid(distance);
    }

    @Override
    public boolean scrollsAtEdge() {
        return true;
    }
}
