package keyline.app.canvas.popover;

/// What the popover of a relation can have done to it as a whole.
public interface RelationActions {

    /// Deletes the relation; its columns stay.
    void delete();

    /// How many rows keep the relation from being enforced.
    int pending();

    /// Shows these rows.
    void showPending();

    /// Has another key picked for the relation to refer to.
    void retarget();
}
