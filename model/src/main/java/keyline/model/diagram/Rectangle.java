package keyline.model.diagram;

/// An upright rectangle on a diagram, in pixels at 100 %; `x` and `y` are those of its upper left corner. What lies on
/// its edge belongs to it.
public record Rectangle(double x, double y, double width, double height) {

    /// A rectangle of that size.
    public static Rectangle at(Point corner, double width, double height) {
        return new Rectangle(corner.x(), corner.y(), width, height);
    }

    /// The rectangle of which these are two opposite corners.
    public static Rectangle between(Point one, Point other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Rectangle(x, y, Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
    }

    /// The x of its right edge.
    public double right() {
        return x + width;
    }

    /// The y of its lower edge.
    public double bottom() {
        return y + height;
    }

    /// The x of its middle.
    public double centreX() {
        return x + width / 2;
    }

    /// The y of its middle.
    public double centreY() {
        return y + height / 2;
    }

    /// Its upper left corner.
    public Point corner() {
        return new Point(x, y);
    }

    /// Whether the point lies in it.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /// Whether all of `other` lies in it.
    public boolean contains(Rectangle other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// Whether it has a point in common with `other`.
    public boolean touches(Rectangle other) {
        return other.x <= right() && other.right() >= x && other.y <= bottom() && other.bottom() >= y;
    }

    /// The smallest rectangle that holds both.
    public Rectangle union(Rectangle other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rectangle(
                left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// This rectangle, larger by `margin` on every side.
    public Rectangle grown(double margin) {
        return new Rectangle(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /// This rectangle moved.
    public Rectangle plus(double dx, double dy) {
        return new Rectangle(x + dx, y + dy, width, height);
    }
}
