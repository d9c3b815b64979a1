package keyline.app.canvas.popover;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Finds a place for a popover: all of it within the canvas, beside the two tables that it is about, rather not over
/// others, and near the pointer. All in screen pixels of the canvas.
///
/// @param area the canvas
/// @param subjects the tables that should stay in sight
/// @param others all tables in sight
record PopoverPlace(Rectangle area, List<Rectangle> subjects, List<Rectangle> others) {

    private static final double DISTANCE = 12;

    /// The upper left corner for a popover of that size.
    Point beside(Point pointer, Rectangle size) {
        return candidates(pointer, size)
                .map(corner -> within(corner, size))
                .min(Comparator.comparingDouble(corner -> cost(corner, pointer, size)))
                .orElse(pointer);
    }

    /// The four corners at the pointer, and beside, above and below each of the subjects.
    private Stream<Point> candidates(Point pointer, Rectangle size) {
        Stream<Rectangle> anchors = Stream.concat(Stream.of(Rectangle.at(pointer, 0, 0)), subjects.stream());
        return anchors.flatMap(anchor -> around(anchor.grown(DISTANCE), pointer, size));
    }

    private static Stream<Point> around(Rectangle anchor, Point pointer, Rectangle size) {
        double above = anchor.y() - size.height();
        double before = anchor.x() - size.width();
        return Stream.of(
                new Point(anchor.right(), pointer.y() + DISTANCE),
                new Point(before, pointer.y() + DISTANCE),
                new Point(pointer.x() + DISTANCE, anchor.bottom()),
                new Point(pointer.x() - DISTANCE - size.width(), anchor.bottom()),
                new Point(pointer.x() + DISTANCE, above),
                new Point(pointer.x() - DISTANCE - size.width(), above));
    }

    private Point within(Point corner, Rectangle size) {
        double x = Math.clamp(corner.x(), DISTANCE, Math.max(DISTANCE, area.width() - size.width() - DISTANCE));
        double y = Math.clamp(corner.y(), DISTANCE, Math.max(DISTANCE, area.height() - size.height() - DISTANCE));
        return new Point(x, y);
    }

    private double cost(Point corner, Point pointer, Rectangle size) {
        Rectangle place = Rectangle.at(corner, size.width(), size.height());
        double distance = Math.hypot(place.centreX() - pointer.x(), place.centreY() - pointer.y());
        double onPointer = place.contains(pointer) ? 1_000 : 0;
        return distance + onPointer + covered(place, subjects) / 50 + covered(place, others) / 200;
    }

    private static double covered(Rectangle place, List<Rectangle> tables) {
        return tables.stream().mapToDouble(table -> common(place, table)).sum();
    }

    private static double common(Rectangle one, Rectangle other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
