package keyline.app.canvas.paint;

import java.util.List;
import java.util.function.BiConsumer;
import keyline.app.canvas.paint.Ink.Pattern;
import keyline.app.canvas.paint.Stamps.Turn;

/// A line in device pixels, taken apart into upright rectangles and rounded corners.
///
/// @param radius of the corners, where the segments are long enough
/// @param width of the line
record DeviceWay(List<Corner> corners, double radius, double width, Pattern pattern) {

    private static final double PERIOD = 5;
    private static final double DASH = 2.8;
    private static final int SMALLEST_RADIUS = 2;

    /// A point at which it turns, begins or ends.
    record Corner(int x, int y) {}

    /// Takes a rectangle by its edges.
    interface Pieces {
        void take(double left, double top, double right, double bottom);
    }

    /// Gives the straight pieces.
    void pieces(Pieces pieces) {
        for (int i = 1; i < corners.size(); i++) {
            Corner from = corners.get(i - 1);
            Corner to = corners.get(i);
            if (from.y == to.y) {
                piece(from.x, to.x, i, (low, high) -> pieces.take(low, edge(from.y), high, edge(from.y) + width));
            } else {
                piece(from.y, to.y, i, (low, high) -> pieces.take(edge(from.x), low, edge(from.x) + width, high));
            }
        }
    }

    private double edge(int at) {
        return at + (double) Math.round(-width / 2);
    }

    /// One segment, without its rounded ends; where a corner is too small to be rounded, up to its outer edge.
    private void piece(int from, int to, int index, BiConsumer<Double, Double> take) {
        int way = to > from ? 1 : -1;
        double start = from + way * end(index - 1);
        double stop = to - way * end(index);
        double low = Math.min(start, stop);
        double high = Math.max(start, stop);
        if (pattern == Pattern.DASHED) {
            dashes(low, high, take);
        } else {
            take.accept(low, high);
        }
    }

    private double end(int index) {
        if (index == 0 || index == corners.size() - 1) {
            return 0;
        }
        return radiusAt(index) == 0 ? -Math.floor(width / 2) : radiusAt(index);
    }

    /// Dashes of 2.8 times the width of the line in steps of 5 times its width.
    private void dashes(double low, double high, BiConsumer<Double, Double> take) {
        long count = Math.max(1, Math.round((high - low) / (PERIOD * width)));
        double period = (high - low) / count;
        for (int i = 0; i < count; i++) {
            double start = Math.rint(low + i * period + period * (1 - DASH / PERIOD) / 2);
            take.accept(start, start + Math.rint(period * DASH / PERIOD));
        }
    }

    /// Gives the rounded corners.
    void turns(BiConsumer<Turn, Corner> turns) {
        for (int i = 1; i < corners.size() - 1; i++) {
            if (radiusAt(i) > 0) {
                turns.accept(turn(i), corners.get(i));
            }
        }
    }

    private Turn turn(int index) {
        Corner at = corners.get(index);
        Corner before = corners.get(index - 1);
        Corner after = corners.get(index + 1);
        Corner level = before.y == at.y ? before : after;
        Corner upright = before.y == at.y ? after : before;
        return new Turn(level.x > at.x ? 1 : -1, upright.y > at.y ? 1 : -1, radiusAt(index), width);
    }

    private int radiusAt(int index) {
        int shorter = Math.min(length(index - 1), length(index)) / 2;
        int possible = Math.min((int) Math.round(radius), shorter);
        return possible < SMALLEST_RADIUS ? 0 : possible;
    }

    private int length(int index) {
        Corner from = corners.get(index);
        Corner to = corners.get(index + 1);
        return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
    }
}
