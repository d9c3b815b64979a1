package keyline.app.canvas.scene;

import keyline.app.canvas.route.Side;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;

/// What is under the pointer.
public sealed interface Hit {

    /// Nothing: the empty canvas, the inside of an area included.
    Hit NOTHING = new OnNothing();

    /// The empty canvas.
    record OnNothing() implements Hit {}

    /// The header of a table, or any part of a view.
    record OnHeader(NodeId node) implements Hit {}

    /// The row of a column.
    record OnColumn(TableId table, ColumnId column) implements Hit {}

    /// The round handle at one end of a column's row, from which a relation is dragged.
    record OnHandle(TableId table, ColumnId column, Side side) implements Hit {}

    /// The line of a foreign key.
    record OnLine(TableId child, ConstraintId key, Part part) implements Hit {}

    /// A note.
    record OnNote(NoteId note, Grip grip) implements Hit {}

    /// The title ([Grip#BODY]) or an edge of an area.
    record OnArea(AreaId area, Grip grip) implements Hit {}

    /// A part of a line.
    enum Part {
        CHILD_END,
        MIDDLE,
        PARENT_END
    }
}
