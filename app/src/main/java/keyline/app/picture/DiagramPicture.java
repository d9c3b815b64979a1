package keyline.app.picture;

import java.util.List;
import java.util.Optional;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.paint.Camera;
import keyline.app.canvas.paint.Painter;
import keyline.app.canvas.paint.Pen;
import keyline.app.canvas.paint.Subject;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Fonts;
import keyline.app.theme.Palette;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Rectangle;

/// A diagram with every line on its way, to be drawn into files. It can be made on any thread, since nothing of it is
/// in a window; see [Offscreen] for programs that have none. One thread at a time.
public final class DiagramPicture {

    private static final double MARGIN = 32;
    private static final int MOST_BROKEN = 3_000;
    private static final int MOST_GAPS = 8_000;

    /// Less than a pixel, so that no part becomes larger by the rounding of its size.
    private static final double ROUNDING = 0.01;

    private final CanvasScene scene;
    private final Painter painter;
    private final Optional<DrawnLegend> legend;
    private final Rectangle area;
    private final boolean breaksLines;

    /// All that stands on `diagram`, see [Excerpt] for a part of it.
    public DiagramPicture(Document document, Diagram diagram) {
        Offscreen.start();
        scene = new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
        scene.show(document, diagram);
        while (!scene.isSettled()) {
            scene.settle();
        }
        painter = new Painter(scene.measure());
        legend = DrawnLegend.of(diagram, scene);
        Rectangle covered = scene.covered();
        area = whole(
                legend.map(each -> covered.union(each.area())).orElse(covered).grown(MARGIN));
        breaksLines = scene.lines().size() <= MOST_BROKEN && Painter.crossings(scene.lines(), area) <= MOST_GAPS;
    }

    private static Rectangle whole(Rectangle area) {
        double x = Math.floor(area.x());
        double y = Math.floor(area.y());
        return new Rectangle(x, y, Math.ceil(area.right()) - x, Math.ceil(area.bottom()) - y);
    }

    /// What the picture covers, in world pixels: everything, the legend too, and a margin around it.
    public Rectangle area() {
        return area;
    }

    /// The schema that it shows.
    public Schema schema() {
        return scene.schema();
    }

    /// Whether its lines are few enough, and cross seldom enough, to be broken where they do; see [Pen#breaksLines()].
    public boolean breaksLines() {
        return breaksLines;
    }

    /// The measure of its texts.
    public TextMeasure measure() {
        return scene.measure();
    }

    /// The tables and views in a part of it.
    public List<PlacedTable> tablesIn(Rectangle part) {
        return scene.tablesIn(part);
    }

    /// Draws what touches a part of it, without the ground.
    public void draw(Pen pen, Rectangle part, Palette palette) {
        painter.paintRest(pen, part, subject(palette));
        legend.ifPresent(each -> each.draw(pen, palette));
    }

    /// The pixels of a part of it with the ground, row by row: alpha, red, green and blue. FX thread only.
    public int[] pixels(PixelPart part, Palette palette) {
        double zoom = Math.clamp(part.scale(), Viewport.SMALLEST, Viewport.LARGEST);
        double density = part.scale() / zoom;
        Viewport viewport = new Viewport(part.x() / density, part.y() / density, zoom);
        double width = (part.width() - ROUNDING) / density;
        double height = (part.height() - ROUNDING) / density;
        return painter.picture(new Camera(viewport, width, height, density), subject(palette), pen -> {
            legend.ifPresent(each -> each.draw(pen, palette));
        });
    }

    private Subject subject(Palette palette) {
        return new Subject(scene, CanvasState.QUIET, palette);
    }
}
