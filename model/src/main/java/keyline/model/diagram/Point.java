package keyline.model.diagram;

/// A place on a diagram, in pixels at 100 %, x to the right and y downwards.
public record Point(double x, double y) {

    /// This point moved.
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
