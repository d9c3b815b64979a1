package keyline.app.canvas.gesture;

import java.util.Optional;
import keyline.app.command.Tool;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// The tool that makes an area: of what is dragged over, or of a usual size where one only clicks.
///
/// @param from where it was pressed
record DrawingArea(Optional<Point> from, Point at) implements Gesture {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 280;
    private static final double SMALLEST = 48;

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        Point point = Snap.toGrid(pointer.world());
        return switch (pointer.action()) {
            case MOVE, DRAG -> new DrawingArea(from, point);
            case PRESS -> new DrawingArea(Optional.of(point), point);
            case RELEASE -> released(point, context);
        };
    }

    private Gesture released(Point point, GestureContext context) {
        if (from.isEmpty()) {
            return this;
        }
        Rectangle drawn = Rectangle.between(from.get(), point);
        boolean clicked = drawn.width() < SMALLEST || drawn.height() < SMALLEST;
        context.open(new Opening.NewArea(clicked ? Rectangle.at(from.get(), WIDTH, HEIGHT) : drawn));
        return new Idle();
    }

    @Override
    public Feedback feedback() {
        return from.<Feedback>map(corner -> new Feedback.Ghost(Rectangle.between(corner, at)))
                .orElse(Feedback.NONE);
    }

    @Override
    public Tool tool() {
        return Tool.AREA;
    }

    @Override
    public Shape shape() {
        return Shape.CROSSHAIR;
    }

    @Override
    public boolean isAtRest() {
        return from.isEmpty();
    }

    @Override
    public boolean scrollsAtEdge() {
        return from.isPresent();
    }
}
