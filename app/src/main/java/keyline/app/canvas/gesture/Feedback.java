package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.scene.Guide;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;

/// What the canvas shows of a gesture while it lasts, in world coordinates.
public sealed interface Feedback {

    /// Nothing.
    Feedback NONE = new Nothing();

    /// Nothing.
    record Nothing() implements Feedback {}

    /// The rectangle that selects.
    ///
    /// @param touched what will be selected
    record Marquee(Rectangle area, Selection touched) implements Feedback {}

    /// The lines to which the moved nodes snap.
    record Guides(List<Guide> guides) implements Feedback {}

    /// Where a dragged column would come to stand.
    ///
    /// @param at where the pointer is
    record DropLine(TableId table, ColumnId column, Point at) implements Feedback {}

    /// The place of something that a click would make.
    record Ghost(Rectangle place) implements Feedback {}

    /// A relation that is being drawn.
    ///
    /// @param to where the pointer is
    /// @param target what is there, when something that a relation can go to
    /// @param link what would come of it
    record Linking(LinkEnd from, Point to, Optional<LinkEnd> target, Optional<Link> link) implements Feedback {}
}
