package keyline.app.canvas.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedNote;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.theme.Palette;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// A diagram from so far that tables are blocks, computed pixel by pixel. Lines are a pixel wide and the fainter the
/// farther, so that where many run together a darker band is seen instead of a tangle.
final class FarPicture {

    private static final double BLOCK_TINT = 0.55;
    private static final double LINE_STRENGTH = 900;
    private static final int FAINTEST = 26;
    private static final int STRONGEST = 256;

    private Pixels shown = new Pixels(1, 1);
    private Pixels spare = new Pixels(1, 1);

    /// Covers all of the sheet, `width` x `height` pixels of the canvas large.
    void paint(Sheet sheet, double width, double height, Subject subject) {
        int across = (int) Math.ceil(width * sheet.pixels());
        int down = (int) Math.ceil(height * sheet.pixels());
        Pixels pixels = next(across, down);
        new Drawing(pixels, sheet, subject).draw();
        sheet.put(new Stamps.Stamp(pixels.image(), 0, 0), 0, 0);
    }

    /// Two take turns, as one may still be on its way to the screen.
    private Pixels next(int width, int height) {
        Pixels next = spare;
        spare = shown;
        shown = next.width() == width && next.height() == height ? next : new Pixels(width, height);
        return shown;
    }

    /// The drawing of one picture.
    private static final class Drawing {

        private final Pixels pixels;
        private final Sheet sheet;
        private final CanvasScene scene;
        private final Palette palette;
        private final Map<ConstraintId, Integer> pending;
        private final Set<NodeId> lifted;
        private final Set<ConstraintId> liftedLines;
        private final Rectangle world;
        private final Map<String, Integer> blocks = new HashMap<>();

        Drawing(Pixels pixels, Sheet sheet, Subject subject) {
            this.pixels = pixels;
            this.sheet = sheet;
            this.scene = subject.scene();
            this.palette = subject.palette();
            this.pending = subject.state().pending();
            this.lifted = scene.lifted().nodes();
            this.liftedLines = scene.lifted().lines();
            this.world = sheet.viewport()
                    .toWorld(new Rectangle(0, 0, pixels.width() / sheet.pixels(), pixels.height() / sheet.pixels()));
        }

        void draw() {
            pixels.clear(Pixels.of(palette.canvas()));
            scene.areasIn(world).forEach(this::area);
            lines();
            int plain = block("");
            for (PlacedTable table : scene.tables()) {
                if (!lifted.contains(table.node())) {
                    String colour = table.box().colour();
                    fill(table.bounds(), colour.isEmpty() ? plain : blocks.computeIfAbsent(colour, this::block));
                }
            }
            scene.notesIn(world).forEach(this::note);
        }

        private int block(String colour) {
            Color strip = colour.isEmpty() ? palette.line() : Color.web(colour);
            return Pixels.of(palette.surface().interpolate(strip, BLOCK_TINT));
        }

        private void area(Area area) {
            Color own = area.colour().isEmpty() ? palette.line() : Color.web(area.colour());
            Rectangle bounds = Rectangle.at(area.at(), area.width(), area.height());
            framed(
                    bounds,
                    palette.canvas().interpolate(own, 0.1),
                    palette.canvas().interpolate(own, 0.45));
        }

        private void note(PlacedNote note) {
            if (!lifted.contains(note.note().id())) {
                Color fill = palette.pendingSoft().interpolate(palette.surface(), 0.35);
                framed(note.bounds(), fill, palette.pendingSoft().interpolate(palette.pending(), 0.3));
            }
        }

        private void framed(Rectangle bounds, Color fill, Color border) {
            fill(bounds, Pixels.of(border));
            pixels.fill(
                    sheet.x(bounds.x()) + 1,
                    sheet.y(bounds.y()) + 1,
                    sheet.x(bounds.right()) - 1,
                    sheet.y(bounds.bottom()) - 1,
                    Pixels.of(fill));
        }

        /// At least a pixel, so that nothing vanishes.
        private void fill(Rectangle bounds, int colour) {
            int left = sheet.x(bounds.x());
            int top = sheet.y(bounds.y());
            int right = Math.max(left + 1, sheet.x(bounds.right()));
            int bottom = Math.max(top + 1, sheet.y(bounds.bottom()));
            pixels.fill(left, top, right, bottom, colour);
        }

        private void lines() {
            int share = (int) Math.clamp(Math.round(sheet.scale() * LINE_STRENGTH), FAINTEST, STRONGEST);
            int plain = Pixels.of(palette.line());
            for (RelationLine line : scene.lines()) {
                if (!liftedLines.contains(line.key().id())
                        && !pending.containsKey(line.key().id())) {
                    way(line.route().points(), plain, share);
                }
            }
            int open = Pixels.of(palette.pending());
            pending.keySet().stream()
                    .filter(key -> !liftedLines.contains(key))
                    .flatMap(key -> scene.line(key).stream())
                    .forEach(line -> way(line.route().points(), open, STRONGEST));
        }

        private void way(List<Point> points, int colour, int share) {
            int x = sheet.x(points.getFirst().x());
            int y = sheet.y(points.getFirst().y());
            for (int i = 1; i < points.size(); i++) {
                int nextX = sheet.x(points.get(i).x());
                int nextY = sheet.y(points.get(i).y());
                if (y == nextY) {
                    pixels.mix(Math.min(x, nextX), y, Math.max(x, nextX), y + 1, colour, share);
                } else {
                    pixels.mix(x, Math.min(y, nextY), x + 1, Math.max(y, nextY), colour, share);
                }
                x = nextX;
                y = nextY;
            }
        }
    }
}
