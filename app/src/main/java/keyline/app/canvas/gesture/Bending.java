package keyline.app.canvas.gesture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.scene.Hit.OnLine;
import keyline.model.ConstraintId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Route;
import keyline.model.edit.SetRoute;

/// A piece of a line is moved across its direction, and with it the bends at its ends: tried out at each step, made a
/// step of the history on release.
///
/// @param way the corners of the line when it was taken hold of
/// @param piece the number of the piece; neither the first nor the last, which stay at their columns
record Bending(Pointer start, ConstraintId key, List<Point> way, int piece) implements Gesture {

    Bending {
        way = List.copyOf(way);
    }

    /// Takes hold of the piece under the pointer; nothing where that piece ends at a table.
    static Optional<Gesture> of(OnLine line, Pointer start, GestureContext context) {
        return context.scenery().line(line.key()).flatMap(route -> {
            int piece = nearest(route, start.world());
            boolean inner = piece > 0 && piece < route.segments().size() - 1;
            return inner ? Optional.of(new Bending(start, line.key(), route.points(), piece)) : Optional.empty();
        });
    }

    private static int nearest(RouteLine route, Point point) {
        List<Segment> pieces = route.segments();
        return IntStream.range(0, pieces.size())
                .boxed()
                .min(Comparator.comparingDouble(piece -> pieces.get(piece).distanceTo(point)))
                .orElseThrow();
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> {
                context.session().preview(edit(pointer, context));
                yield this;
            }
            case RELEASE -> {
                context.session().perform(edit(pointer, context));
                yield new Idle();
            }
            case PRESS, MOVE -> this;
        };
    }

    private SetRoute edit(Pointer pointer, GestureContext context) {
        Point from = way.get(piece);
        boolean upright = from.x() == way.get(piece + 1).x();
        double dx = upright ? Snap.toGrid(pointer.world().x()) - from.x() : 0;
        double dy = upright ? 0 : Snap.toGrid(pointer.world().y()) - from.y();
        List<Point> bends = new ArrayList<>(way.subList(1, way.size() - 1));
        bends.set(piece - 1, from.plus(dx, dy));
        bends.set(piece, way.get(piece + 1).plus(dx, dy));
        return new SetRoute(context.session().diagram().id(), key, new Route(bends));
    }

    @Override
    public Shape shape() {
        return Shape.MOVE;
    }
}
