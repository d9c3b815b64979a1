package keyline.model.diagram;

import keyline.model.AreaId;

/// A titled, coloured rectangle that carries the tables inside it.
///
/// @param at the upper left corner
/// @param colour as `#RRGGBB`, empty for the theme's own
public record Area(AreaId id, String title, Point at, double width, double height, String colour) {

    /// This area with another frame.
    public Area framed(Rectangle frame) {
        return new Area(id, title, frame.corner(), frame.width(), frame.height(), colour);
    }
}
