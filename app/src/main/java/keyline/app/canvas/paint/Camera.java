package keyline.app.canvas.paint;

import keyline.app.canvas.scene.Viewport;

/// What part of a diagram is painted, and how large.
///
/// @param width in pixels of the canvas
/// @param height in pixels of the canvas
/// @param density device pixels for one pixel of the canvas, more than 1 on a dense screen
public record Camera(Viewport viewport, double width, double height, double density) {

    private static final double ROUNDING = 1e-6;

    /// The width in device pixels.
    public int across() {
        return (int) Math.ceil(width * density - ROUNDING);
    }

    /// The height in device pixels.
    public int down() {
        return (int) Math.ceil(height * density - ROUNDING);
    }
}
