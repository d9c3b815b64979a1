package keyline.app.picture;

import keyline.model.diagram.Rectangle;

/// A rectangle of pixels in a picture of the whole plane.
///
/// @param x of its left edge; the origin of the diagram lies at 0
/// @param y of its upper edge
/// @param scale pixels for one of the diagram
public record PixelPart(double x, double y, int width, int height, double scale) {

    /// The pixels of a part of the diagram.
    public static PixelPart of(Rectangle world, double scale) {
        return new PixelPart(
                world.x() * scale,
                world.y() * scale,
                (int) Math.ceil(world.width() * scale),
                (int) Math.ceil(world.height() * scale),
                scale);
    }
}
