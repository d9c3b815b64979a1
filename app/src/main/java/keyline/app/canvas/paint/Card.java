package keyline.app.canvas.paint;

import javafx.scene.paint.Color;

/// How a card is drawn: a rectangle with rounded corners.
///
/// @param border painted just inside the edge
/// @param borderWidth in pixels at 100 %, 0 for none
/// @param radius of the corners, in pixels at 100 %
/// @param strip the colour of the strip along the upper edge
/// @param stripHeight in pixels at 100 %, 0 for none
public record Card(Color fill, Color border, double borderWidth, double radius, Color strip, double stripHeight) {

    /// A card without a strip.
    public static Card plain(Color fill, Color border, double borderWidth, double radius) {
        return new Card(fill, border, borderWidth, radius, fill, 0);
    }
}
