package keyline.app.canvas.paint;

import javafx.scene.paint.Color;

/// How a line is drawn.
///
/// @param width in pixels at 100 %
public record Ink(Color colour, double width, Pattern pattern) {

    /// Whether a line has gaps.
    public enum Pattern {
        SOLID,
        DASHED
    }
}
