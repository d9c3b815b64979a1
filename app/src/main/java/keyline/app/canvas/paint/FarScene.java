package keyline.app.canvas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.theme.Palette;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.diagram.Point;

/// The lines and tables of a scene at rest as plain numbers, so that tens of thousands are looked through in a
/// millisecond. It is good until the scene at rest, what is pending or the palette changes.
final class FarScene {

    private static final double BLOCK_TINT = 0.55;
    private static final int EDGES = 4;

    private final CanvasScene scene;
    private final long version;
    private final Map<ConstraintId, Integer> pending;
    private final Palette palette;
    private final double[] lines;
    private final double[] open;
    private final double[] blocks;
    private final int[] colours;

    FarScene(Subject subject) {
        scene = subject.scene();
        version = scene.restVersion();
        pending = subject.state().pending();
        palette = subject.palette();
        lines = segments(scene.lines().stream()
                .filter(line -> !pending.containsKey(line.key().id()))
                .toList());
        open = segments(pending.keySet().stream()
                .flatMap(key -> scene.line(key).stream())
                .toList());
        Set<NodeId> lifted = scene.lifted().nodes();
        var tables = scene.tables().stream()
                .filter(table -> !lifted.contains(table.node()))
                .toList();
        blocks = new double[tables.size() * EDGES];
        colours = new int[tables.size()];
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            var bounds = tables.get(i).bounds();
            put(blocks, i, new Point(bounds.x(), bounds.y()), new Point(bounds.right(), bounds.bottom()));
            colours[i] = known.computeIfAbsent(tables.get(i).box().colour(), this::block);
        }
    }

    /// Whether it is still what the subject looks like.
    @SuppressWarnings("ReferenceEquality") // an equal one that is another object costs a few milliseconds
    boolean shows(Subject subject) {
        return scene == subject.scene()
                && version == subject.scene().restVersion()
                && pending == subject.state().pending()
                && palette == subject.palette();
    }

    private double[] segments(List<RelationLine> shown) {
        Set<ConstraintId> lifted = scene.lifted().lines();
        List<Point> points = new ArrayList<>();
        for (RelationLine line : shown) {
            if (!lifted.contains(line.key().id())) {
                List<Point> way = line.route().points();
                for (int i = 1; i < way.size(); i++) {
                    points.add(way.get(i - 1));
                    points.add(way.get(i));
                }
            }
        }
        double[] numbers = new double[points.size() / 2 * EDGES];
        for (int i = 0; i < points.size(); i += 2) {
            put(numbers, i / 2, points.get(i), points.get(i + 1));
        }
        return numbers;
    }

    /// Left, top, right and bottom.
    private static void put(double[] numbers, int index, Point one, Point other) {
        numbers[index * EDGES] = Math.min(one.x(), other.x());
        numbers[index * EDGES + 1] = Math.min(one.y(), other.y());
        numbers[index * EDGES + 2] = Math.max(one.x(), other.x());
        numbers[index * EDGES + 3] = Math.max(one.y(), other.y());
    }

    private int block(String colour) {
        Color strip = colour.isEmpty() ? palette.line() : Color.web(colour);
        return Pixels.of(palette.surface().interpolate(strip, BLOCK_TINT));
    }

    /// Takes the edges of a rectangle in device pixels, and its index.
    interface Taker {
        void take(int left, int top, int right, int bottom, int index);
    }

    /// Gives the segments of the lines that nothing is wrong with; they have no thickness.
    void lines(Sheet sheet, Taker taker) {
        each(lines, sheet, taker);
    }

    /// Gives the segments of the lines that are pending.
    void open(Sheet sheet, Taker taker) {
        each(open, sheet, taker);
    }

    /// Gives the tables.
    void blocks(Sheet sheet, Taker taker) {
        each(blocks, sheet, taker);
    }

    /// The colour of a table.
    int colour(int index) {
        return colours[index];
    }

    private static void each(double[] numbers, Sheet sheet, Taker taker) {
        double scale = sheet.scale();
        long scrollX = Math.round(sheet.viewport().scrollX() * sheet.pixels());
        long scrollY = Math.round(sheet.viewport().scrollY() * sheet.pixels());
        for (int i = 0; i < numbers.length; i += EDGES) {
            taker.take(
                    (int) (Math.round(numbers[i] * scale) - scrollX),
                    (int) (Math.round(numbers[i + 1] * scale) - scrollY),
                    (int) (Math.round(numbers[i + 2] * scale) - scrollX),
                    (int) (Math.round(numbers[i + 3] * scale) - scrollY),
                    i / EDGES);
        }
    }
}
