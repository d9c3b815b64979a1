package keyline.app.canvas.gesture;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.scene.Grip;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Hit.OnArea;
import keyline.app.canvas.scene.Hit.OnColumn;
import keyline.app.canvas.scene.Hit.OnHandle;
import keyline.app.canvas.scene.Hit.OnHeader;
import keyline.app.canvas.scene.Hit.OnLine;
import keyline.app.canvas.scene.Hit.OnNote;
import keyline.app.canvas.scene.Hit.OnNothing;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.edit.LinkEnd;

/// Nothing is pressed and no tool is in hand. What a press begins depends on what is under it.
record Idle() implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        if (pointer.action() != Pointer.Action.PRESS) {
            return this;
        }
        return pointer.isDouble() ? opened(pointer, context) : pressed(pointer, context);
    }

    private Gesture pressed(Pointer press, GestureContext context) {
        return switch (press.hit()) {
            case OnNothing _ -> new PressedCanvas(press);
            case OnHandle(TableId table, var column, _) -> new PressedHandle(press, new LinkEnd.OfColumn(table, column));
            case OnColumn(TableId table, var column) -> PressedColumn.at(press, table, column, context);
            case OnHeader(NodeId node) -> PressedNode.at(press, node, context);
            case OnNote(var note, Grip grip) -> framed(press, note, grip, context);
            case OnArea(var area, Grip grip) -> framed(press, area, grip, context);
            case OnLine line -> PressedLine.at(press, line, context);
        };
    }

    private static Gesture framed(Pointer press, NodeId node, Grip grip, GestureContext context) {
        if (grip == Grip.BODY) {
            return PressedNode.at(press, node, context);
        }
        return context.scenery()
                .bounds(node)
                .<Gesture>map(frame -> new Resizing(press, node, frame, grip))
                .orElseGet(Idle::new);
    }

    private Gesture opened(Pointer press, GestureContext context) {
        if (press.hit() instanceof OnLine line) {
            openLine(line, context);
        } else {
            opening(press).ifPresent(context::open);
        }
        return this;
    }

    private static Optional<Opening> opening(Pointer press) {
        return switch (press.hit()) {
            case OnNothing _ -> Optional.of(new Opening.NewTable(Snap.toGrid(press.world())));
            case OnHandle(TableId table, var column, _) -> Optional.of(new Opening.EditColumn(table, column));
            case OnColumn(TableId table, var column) -> Optional.of(new Opening.EditColumn(table, column));
            case OnHeader(TableId table) -> Optional.of(new Opening.EditTable(table));
            case OnHeader(NodeId _) -> Optional.of(new Opening.Inspector());
            case OnNote(var note, _) -> Optional.of(new Opening.EditNote(note));
            case OnArea(var area, _) -> Optional.of(new Opening.EditArea(area));
            case OnLine _ -> Optional.empty();
        };
    }

    /// The middle of a line opens the inspector; an end selects the table there with all that it is related to.
    private static void openLine(OnLine line, GestureContext context) {
        if (line.part() == Hit.Part.MIDDLE) {
            context.session().select(Selection.of(new Selection.OfRelation(line.child(), line.key())));
            context.open(new Opening.Inspector());
        } else {
            context.session().select(Neighbours.atEnd(line, context.session().shown().schema()));
        }
    }

    @Override
    public boolean isAtRest() {
        return true;
    }
}
