package keyline.model.diagram;

/// Where a table or view stands on a diagram. Its size follows from its contents.
///
/// @param at the upper left corner
/// @param colour of the strip, as `#RRGGBB`, empty for the theme's own
public record Box(Point at, String colour) {

    /// A box in the theme's own colour.
    public static Box at(double x, double y) {
        return new Box(new Point(x, y), "");
    }

    /// This box at another place.
    public Box movedTo(Point place) {
        return new Box(place, colour);
    }

    /// This box in another colour.
    public Box withColour(String changed) {
        return new Box(at, changed);
    }
}
