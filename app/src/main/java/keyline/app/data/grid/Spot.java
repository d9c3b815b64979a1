package keyline.app.data.grid;

/// What is under the pointer in the grid.
///
/// @param column from 0; the nearest one where the part is no cell
public record Spot(long line, int column, Part part) {

    /// What part of the line it is.
    public enum Part {
        GUTTER,
        CELL,
        /// The arrow of a chip.
        ARROW,
        /// A check box.
        CHECK,
        /// Right of the last cell, or below the last line.
        BESIDE
    }
}
