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

    /// An editor in which one types.
    sealed interface Typing extends Opening {}

    /// The name of a table that comes into being with it.
    ///
    /// @param at its upper left corner
    record NewTable(Point at) implements Typing {}

    /// The editing of a table, from its name on to its columns.
    record EditTable(TableId table) implements Typing {}

    /// The name of a table, and nothing else.
    record RenameTable(TableId table) implements Typing {}

    /// The line of a column.
    record EditColumn(TableId table, ColumnId column) implements Typing {}

    /// The line of a column that comes into being with it.
    ///
    /// @param position how many columns stand before it
    record NewColumn(TableId table, int position) implements Typing {}

    /// The text of a note that comes into being with it.
    record NewNote(Point at) implements Typing {}

    /// The text of a note.
    record EditNote(NoteId note) implements Typing {}

    /// The title of an area that comes into being with it.
    record NewArea(Rectangle place) implements Typing {}

    /// The title of an area.
    record EditArea(AreaId area) implements Typing {}

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
