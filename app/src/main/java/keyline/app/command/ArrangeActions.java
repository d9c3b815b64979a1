package keyline.app.command;

/// Moving nodes into order. Each is one step of the history.
public interface ArrangeActions {

    /// Which edges or middles are brought into one line.
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        TOP,
        MIDDLE,
        BOTTOM
    }

    /// The direction in which gaps are made equal.
    enum Direction {
        HORIZONTALLY,
        VERTICALLY
    }

    /// Lays out the whole diagram, or what is selected when that is several nodes.
    void arrange();

    /// Brings the selected nodes into one line.
    void align(Alignment alignment);

    /// Stands the selected nodes, or all, in tidy columns: one left edge, equal gaps.
    void tidyColumns();

    /// Makes the selected notes and areas as wide as the widest of them.
    void sameWidth();

    /// Makes the gaps between the selected nodes equal.
    void distribute(Direction direction);
}
