package keyline.app.canvas.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.theme.Palette;
import keyline.model.ConstraintId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// The lines and tables of a scene at rest as plain numbers, so that tens of thousands are looked through in a
/// millisecond. It is good until something is placed anew, or what is pending or the palette changes; what is lifted in
/// the meantime is left out.
final class FarScene {

    private static final double BLOCK_TINT = 0.55;

    private final CanvasScene scene;
    private final long version;
    private final Map<ConstraintId, Integer> pending;
    private final Palette palette;
    private final Boxes lines;
    private final Boxes open;
    private final Boxes blocks;
    private final int[] colours;

    FarScene(Subject subject) {
        scene = subject.scene();
        version = scene.placedVersion();
        pending = subject.state().pending();
        palette = subject.palette();
        lines = segments(scene.lines().stream()
                .filter(line -> !pending.containsKey(line.key().id()))
                .toList());
        open = segments(pending.keySet().stream()
                .flatMap(key -> scene.line(key).stream())
                .toList());
        blocks = new Boxes();
        colours = colours(scene.tables());
        scene.tables().forEach(table -> blocks.add(table.node(), table.bounds()));
    }

    private static Boxes segments(List<RelationLine> shown) {
        Boxes boxes = new Boxes();
        for (RelationLine line : shown) {
            List<Point> way = line.route().points();
            for (int i = 1; i < way.size(); i++) {
                boxes.add(line.key().id(), Rectangle.between(way.get(i - 1), way.get(i)));
            }
        }
        return boxes;
    }

    private int[] colours(Collection<PlacedTable> tables) {
        Map<String, Integer> known = new HashMap<>();
        return tables.stream()
                .mapToInt(table -> known.computeIfAbsent(table.box().colour(), this::block))
                .toArray();
    }

    private int block(String colour) {
        Color strip = colour.isEmpty() ? palette.line() : Color.web(colour);
        return Pixels.of(palette.surface().interpolate(strip, BLOCK_TINT));
    }

    /// Whether it is still what the subject looks like.
    @SuppressWarnings("ReferenceEquality") // an equal one that is another object costs a few milliseconds
    boolean shows(Subject subject) {
        return scene == subject.scene()
                && version == subject.scene().placedVersion()
                && pending == subject.state().pending()
                && palette == subject.palette();
    }

    /// Takes the edges of a rectangle in device pixels, and its index.
    interface Taker {
        void take(int left, int top, int right, int bottom, int index);
    }

    /// Gives the segments of the lines that nothing is wrong with; they have no thickness.
    void lines(Sheet sheet, Taker taker) {
        lines.each(sheet, scene.lifted().lines(), taker);
    }

    /// Gives the segments of the lines that are pending.
    void open(Sheet sheet, Taker taker) {
        open.each(sheet, scene.lifted().lines(), taker);
    }

    /// Gives the tables.
    void blocks(Sheet sheet, Taker taker) {
        blocks.each(sheet, scene.lifted().nodes(), taker);
    }

    /// The colour of a table.
    int colour(int index) {
        return colours[index];
    }

    /// Rectangles, each with what it belongs to.
    private static final class Boxes {

        private static final int EDGES = 4;

        /// As many pixels as rounding may move an edge, and then some.
        private static final double AROUND = 3;

        private double[] edges = new double[256 * EDGES];
        private final List<Object> owners = new ArrayList<>();

        void add(Object owner, Rectangle box) {
            int at = owners.size() * EDGES;
            if (at == edges.length) {
                edges = Arrays.copyOf(edges, 2 * at);
            }
            edges[at] = box.x();
            edges[at + 1] = box.y();
            edges[at + 2] = box.right();
            edges[at + 3] = box.bottom();
            owners.add(owner);
        }

        void each(Sheet sheet, Set<?> without, Taker taker) {
            Rectangle seen = sheet.world(sheet.pixels().clip()).grown(AROUND / sheet.scale());
            double scale = sheet.scale();
            long scrollX = sheet.scrollX();
            long scrollY = sheet.scrollY();
            boolean complete = without.isEmpty();
            for (int i = 0; i < owners.size(); i++) {
                int at = i * EDGES;
                if (touches(seen, at) && (complete || !without.contains(owners.get(i)))) {
                    taker.take(
                            (int) (Math.round(edges[at] * scale) - scrollX),
                            (int) (Math.round(edges[at + 1] * scale) - scrollY),
                            (int) (Math.round(edges[at + 2] * scale) - scrollX),
                            (int) (Math.round(edges[at + 3] * scale) - scrollY),
                            i);
                }
            }
        }

        private boolean touches(Rectangle seen, int at) {
            return edges[at] < seen.right()
                    && edges[at + 2] > seen.x()
                    && edges[at + 1] < seen.bottom()
                    && edges[at + 3] > seen.y();
        }
    }
}
