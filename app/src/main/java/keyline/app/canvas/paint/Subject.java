package keyline.app.canvas.paint;

import javafx.scene.paint.Color;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.theme.Palette;

/// What is painted, and in which colours.
public record Subject(CanvasScene scene, CanvasState state, Palette palette) {

    private static final double DIMMED = 0.62;

    /// A colour as it looks in the dimmed part of a diagram.
    Color dimmed(Color colour) {
        return colour.interpolate(palette.canvas(), DIMMED);
    }
}
