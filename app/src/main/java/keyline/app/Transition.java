package keyline.app;

import keyline.model.Document;

/// One change of what the window shows, as it is told to every view. A view takes the difference of the two documents
/// and repaints only that; it need not know whether an edit, an undo or a preview made it.
///
/// @param before what was shown until now
/// @param after what is shown from now on
public record Transition(Document before, Document after, Cause cause) {

    /// Whether the schema is another, whatever moved in the diagram.
    @SuppressWarnings("ReferenceEquality") // the same schema needs no look
    public boolean isOfSchema() {
        return before.schema() != after.schema();
    }

    /// Whether nothing is another: what is shown of it is to be shown again, in place of what was typed.
    @SuppressWarnings("ReferenceEquality") // the same document needs no look
    public boolean isOfNothing() {
        return before == after;
    }

    /// Whether grids look otherwise: columns may be wider, or links show other columns.
    @SuppressWarnings("ReferenceEquality") // the same looks need no look
    public boolean isOfGrids() {
        return before.grids() != after.grids();
    }

    /// Where the change came from.
    public enum Cause {
        /// An edit, entered in the history.
        EDIT,
        /// A step taken back or done again.
        HISTORY,
        /// An edit that is only tried out, while dragging for example, or the end of it.
        PREVIEW,
        /// Another diagram of the same document.
        TURNED,
        /// Another document.
        OPENED
    }
}
