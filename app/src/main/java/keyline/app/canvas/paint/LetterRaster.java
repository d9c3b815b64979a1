package keyline.app.canvas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.paint.Alphabet.Wanted;

/// Has the toolkit draw letters, many at once: on a sheet beside each other, of which the pixels are then read. FX
/// thread only.
final class LetterRaster {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 512;
    private static final int MARGIN = 2;
    private static final double ASCENT = 1.15;
    private static final double LINE = 1.55;

    private final TextMeasure measure;

    LetterRaster(TextMeasure measure) {
        this.measure = measure;
    }

    /// Where a letter stands on the sheet.
    private record Cell(Wanted wanted, PixelArea area, int baseline) {}

    /// The masks of these, in their order.
    List<LetterMask> draw(List<Wanted> wanted) {
        List<LetterMask> masks = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (Wanted each : wanted) {
            Cell cell = next(each, cells);
            if (cell.area.bottom() > HEIGHT && !cells.isEmpty()) {
                masks.addAll(drawn(cells));
                cells.clear();
                cell = next(each, cells);
            }
            cells.add(cell);
        }
        if (!cells.isEmpty()) {
            masks.addAll(drawn(cells));
        }
        return masks;
    }

    /// Right of the last one, or below all when there is no room.
    private Cell next(Wanted wanted, List<Cell> cells) {
        double size = wanted.alphabet().size();
        double natural = measure.width(wanted.text(), wanted.alphabet().face())
                / wanted.alphabet().face().size();
        int width = (int) Math.ceil((natural + 0.6) * size) + 2 * MARGIN;
        int height = (int) Math.ceil(size * LINE) + 2 * MARGIN;
        int baseline = (int) Math.ceil(size * ASCENT) + MARGIN;
        if (cells.isEmpty()) {
            return new Cell(wanted, PixelArea.at(0, 0, width, height), baseline);
        }
        PixelArea last = cells.getLast().area;
        if (last.right() + width <= WIDTH) {
            return new Cell(wanted, PixelArea.at(last.right(), last.top(), width, height), last.top() + baseline);
        }
        int below = cells.stream().mapToInt(cell -> cell.area.bottom()).max().orElse(0);
        return new Cell(wanted, PixelArea.at(0, below, width, height), below + baseline);
    }

    private List<LetterMask> drawn(List<Cell> cells) {
        int width = cells.stream().mapToInt(cell -> cell.area.right()).max().orElse(1);
        int height = cells.stream().mapToInt(cell -> cell.area.bottom()).max().orElse(1);
        Canvas sheet = new Canvas(width, height);
        GraphicsContext graphics = sheet.getGraphicsContext2D();
        graphics.setFill(Color.BLACK);
        Map<Alphabet, Font> fonts = new HashMap<>();
        for (Cell cell : cells) {
            graphics.setFont(fonts.computeIfAbsent(cell.wanted.alphabet(), this::font));
            draw(cell, graphics);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage image = sheet.snapshot(parameters, new WritableImage(width, height));
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return cells.stream().map(cell -> mask(cell, argb, width)).toList();
    }

    private Font font(Alphabet alphabet) {
        return measure.faces().sized(alphabet.face(), alphabet.size());
    }

    private static void draw(Cell cell, GraphicsContext graphics) {
        double phase = (double) cell.wanted.phase() / cell.wanted.alphabet().phases();
        graphics.fillText(cell.wanted.text(), start(cell) + phase, cell.baseline);
    }

    /// Some letters begin left of where they stand.
    private static int start(Cell cell) {
        return cell.area.left() + MARGIN + (int) Math.ceil(cell.wanted.alphabet().size() * 0.25);
    }

    /// Only as much of the cell as the letter covers.
    private static LetterMask mask(Cell cell, int[] argb, int scan) {
        PixelArea area = covered(cell.area, argb, scan);
        if (area.isEmpty()) {
            return LetterMask.NOTHING;
        }
        int width = area.right() - area.left();
        byte[] coverage = new byte[(int) area.size()];
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                coverage[(y - area.top()) * width + x - area.left()] = (byte) (argb[y * scan + x] >>> 24);
            }
        }
        return new LetterMask(
                coverage, width, area.bottom() - area.top(), area.left() - start(cell), area.top() - cell.baseline);
    }

    private static PixelArea covered(PixelArea cell, int[] argb, int scan) {
        int left = cell.right();
        int top = cell.bottom();
        int right = cell.left();
        int bottom = cell.top();
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = cell.left(); x < cell.right(); x++) {
                if (argb[y * scan + x] >>> 24 != 0) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new PixelArea(left, top, right, bottom);
    }
}
