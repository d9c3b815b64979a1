package keyline.app.canvas.gesture;

import java.util.function.BooleanSupplier;

/// What the user prefers on the canvas, and what the canvas asks of the rows.
///
/// @param wheelZooms whether the wheel alone zooms; otherwise it moves the view
/// @param snaps whether moved nodes snap to the grid and to each other
public record CanvasHabits(BooleanSupplier wheelZooms, BooleanSupplier snaps, MatchCount matches) {

    /// Those of someone who has changed nothing, over no rows.
    public static final CanvasHabits USUAL = new CanvasHabits(() -> false, () -> true, MatchCount.NONE);
}
