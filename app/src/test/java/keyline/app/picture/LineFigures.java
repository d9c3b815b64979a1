package keyline.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What is hard to follow about the lines of a diagram, counted.
///
/// @param through lines that run under a table that they don't touch, wherever that is
/// @param crossings of one line with another
/// @param onMarks upright pieces of lines that run through the marks at the end of another
/// @param hidden pairs of lines of which one runs on the other for more than the width of a mark, though they end apart
/// @param parting pairs of lines to one key that run on each other and part again before they reach it
record LineFigures(int tables, int lines, List<String> through, int crossings, int onMarks, int hidden, int parting) {

    private static final double MARKS = 20;

    static LineFigures of(CanvasScene scene) {
        List<RelationLine> lines = List.copyOf(scene.lines());
        int crossings = 0;
        int onMarks = 0;
        int hidden = 0;
        int parting = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.size(); j++) {
                crossings += i == j ? 0 : crossings(lines.get(i), lines.get(j));
                onMarks += i == j ? 0 : onMarks(lines.get(i), lines.get(j));
                hidden += i < j && hides(lines.get(i), lines.get(j)) ? 1 : 0;
                parting += i < j && part(lines.get(i), lines.get(j)) ? 1 : 0;
            }
        }
        return new LineFigures(
                scene.tables().size(), lines.size(), through(scene), crossings, onMarks, hidden, parting);
    }

    private static List<String> through(CanvasScene scene) {
        List<String> found = new ArrayList<>();
        for (RelationLine line : scene.lines()) {
            for (Segment segment : line.route().segments()) {
                for (PlacedTable table : scene.tablesIn(segment.bounds())) {
                    if (!table.node().equals(line.child())
                            && !table.node().equals(line.key().parent())
                            && segment.bounds().touches(table.bounds().grown(-1))) {
                        found.add(
                                title(scene, line) + " under " + table.figure().title());
                    }
                }
            }
        }
        return found;
    }

    private static String title(CanvasScene scene, RelationLine line) {
        return scene.table(line.child()).orElseThrow().figure().title() + " -> "
                + scene.table(line.key().parent()).orElseThrow().figure().title();
    }

    private static int crossings(RelationLine one, RelationLine other) {
        int count = 0;
        for (Segment level : one.route().segments()) {
            for (Segment upright : other.route().segments()) {
                count += !level.isVertical() && upright.isVertical() && crosses(level.bounds(), upright.bounds())
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    private static boolean crosses(Rectangle level, Rectangle upright) {
        return level.x() < upright.x()
                && upright.x() < level.right()
                && upright.y() < level.y()
                && level.y() < upright.bottom();
    }

    private static int onMarks(RelationLine one, RelationLine other) {
        int count = 0;
        for (Rectangle marks : List.of(
                marks(one.route().child(), one.route().childSide()),
                marks(one.route().parent(), one.route().parentSide()))) {
            for (Segment segment : other.route().segments()) {
                count += segment.isVertical() && crosses(marks, segment.bounds()) ? 1 : 0;
            }
        }
        return count;
    }

    private static Rectangle marks(Port port, Side side) {
        double x = port.at(side).x();
        return new Rectangle(side == Side.LEFT ? x - MARKS : x, port.y(), MARKS, 0);
    }

    private static boolean hides(RelationLine one, RelationLine other) {
        return one.route().segments().stream()
                .anyMatch(segment -> other.route().segments().stream()
                        .anyMatch(each -> lieOnEachOther(segment, each) && !shareAnEnd(one, other)));
    }

    private static boolean part(RelationLine one, RelationLine other) {
        if (!leadToOneKey(one, other)
                || one.route().parentSide() != other.route().parentSide()) {
            return false;
        }
        List<Segment> first = toMiddle(one.route()).segments();
        List<Segment> second = toMiddle(other.route()).segments();
        int i = first.size() - 1;
        int j = second.size() - 1;
        while (i > 0 && j > 0 && first.get(i).equals(second.get(j))) {
            i--;
            j--;
        }
        return lieOnEachOther(first.subList(0, i), second)
                || lieOnEachOther(first.subList(i, first.size()), second.subList(0, j));
    }

    /// The same line as if it led to the middle of its key: those that look different end above and below.
    private static RouteLine toMiddle(RouteLine line) {
        double middle = (line.parent().top() + line.parent().bottom()) / 2;
        int last = line.points().size() - 1;
        List<Point> points = new ArrayList<>(line.points());
        for (int i = last - 1; i <= last; i++) {
            points.set(i, new Point(points.get(i).x(), middle));
        }
        return new RouteLine(line.child(), line.childSide(), line.parent(), line.parentSide(), points);
    }

    private static boolean leadToOneKey(RelationLine one, RelationLine other) {
        Port first = one.route().parent();
        Port second = other.route().parent();
        return first.box().equals(second.box()) && first.top() == second.top() && first.bottom() == second.bottom();
    }

    private static boolean lieOnEachOther(List<Segment> some, List<Segment> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> lieOnEachOther(one, other)));
    }

    private static boolean lieOnEachOther(Segment one, Segment other) {
        Rectangle first = one.bounds();
        Rectangle second = other.bounds();
        return one.isVertical() == other.isVertical()
                && (one.isVertical()
                        ? Math.abs(first.x() - second.x()) < 3
                                && common(first.y(), first.bottom(), second.y(), second.bottom()) > MARKS
                        : Math.abs(first.y() - second.y()) < 3
                                && common(first.x(), first.right(), second.x(), second.right()) > MARKS);
    }

    private static double common(double low, double high, double otherLow, double otherHigh) {
        return Math.min(high, otherHigh) - Math.max(low, otherLow);
    }

    private static boolean shareAnEnd(RelationLine one, RelationLine other) {
        return leadToOneKey(one, other)
                || one.route().child().equals(other.route().child())
                || one.route().parent().equals(other.route().child())
                || one.route().child().equals(other.route().parent());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d tables, %d lines: %d times under a table that they don't touch, %d crossings, %d over marks, %d"
                        + " hidden, %d parting again",
                tables,
                lines,
                through.size(),
                crossings,
                onMarks,
                hidden,
                parting);
    }
}
