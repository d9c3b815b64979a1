package keyline.app.canvas.gesture;

import keyline.app.canvas.scene.Hit;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Something that a gesture opens on the canvas.
public sealed interface Opening {

    /// The name of a table that comes into being with it.
    ///
    /// @param at its upper left corner
    record NewTable(Point at) implements Opening {}

    /// The editing of a table, from its name on to its columns.
    record EditTable(TableId table) implements Opening {}

    /// The name of a table, and nothing else.
    record RenameTable(TableId table) implements Opening {}

    /// The line of a column.
    record EditColumn(TableId table, ColumnId column) implements Opening {}

    /// The line of a column that comes into being with it, at the end of the table.
    record NewColumn(TableId table) implements Opening {}

    /// The text of a note that comes into being with it.
    record NewNote(Point at) implements Opening {}

    /// The text of a note.
    record EditNote(NoteId note) implements Opening {}

    /// The title of an area that comes into being with it.
    record NewArea(Rectangle place) implements Opening {}

    /// The title of an area.
    record EditArea(AreaId area) implements Opening {}

    /// The popover of a relation.
    ///
    /// @param near where the pointer is
    record Relation(TableId child, ConstraintId key, Point near) implements Opening {}

    /// The inspector, for what is selected.
    record Inspector() implements Opening {}

    /// The context menu of what is there.
    ///
    /// @param screen in pixels of the canvas
    record Menu(Hit hit, Point screen, Point world) implements Opening {}
}
