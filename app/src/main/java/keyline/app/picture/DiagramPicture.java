package keyline.app.picture;

import java.io.IOException;
import java.io.OutputStream;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.paint.Camera;
import keyline.app.canvas.paint.Painter;
import keyline.app.canvas.paint.Subject;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Fonts;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Rectangle;

/// A whole diagram as a picture. FX thread only, without a window; see [Offscreen] for programs that show none.
public final class DiagramPicture {

    private static final double MARGIN = 32;
    private static final int TILE = 2048;

    private final Painter painter;
    private final Subject subject;
    private final Rectangle area;
    private final double scale;

    /// A picture of all that stands on `diagram`.
    ///
    /// @param scale pixels of the picture for one of the diagram
    public DiagramPicture(Document document, Diagram diagram, Theme theme, double scale) {
        CanvasScene scene = new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
        scene.show(document, diagram);
        this.subject = new Subject(scene, CanvasState.QUIET, Palette.of(theme));
        this.painter = new Painter(scene.measure());
        this.area = whole(scene.covered().grown(MARGIN));
        this.scale = scale;
    }

    private static Rectangle whole(Rectangle area) {
        double x = Math.floor(area.x());
        double y = Math.floor(area.y());
        return new Rectangle(x, y, Math.ceil(area.right()) - x, Math.ceil(area.bottom()) - y);
    }

    /// The width in pixels.
    public int width() {
        return (int) Math.ceil(area.width() * scale);
    }

    /// The height in pixels.
    public int height() {
        return (int) Math.ceil(area.height() * scale);
    }

    /// Writes it as PNG. `out` stays open.
    public void writePng(OutputStream out) throws IOException {
        try (PngWriter png = new PngWriter(out, width(), height())) {
            for (int top = 0; top < height(); top += TILE) {
                int rows = Math.min(TILE, height() - top);
                int[] pixels = band(top, rows);
                for (int y = 0; y < rows; y++) {
                    png.row(pixels, y * width());
                }
            }
        }
    }

    /// It as SVG, at 100 % whatever the scale.
    public String svg() {
        SvgPen pen = new SvgPen(subject.scene().measure().faces());
        painter.paintRest(pen, area, subject);
        return pen.picture(area, subject.palette().canvas());
    }

    private int[] band(int top, int rows) {
        int[] pixels = new int[width() * rows];
        for (int left = 0; left < width(); left += TILE) {
            int columns = Math.min(TILE, width() - left);
            int[] tile = tile(left, top, columns, rows);
            for (int y = 0; y < rows; y++) {
                System.arraycopy(tile, y * columns, pixels, y * width() + left, columns);
            }
        }
        return pixels;
    }

    private int[] tile(int left, int top, int columns, int rows) {
        Viewport viewport = new Viewport(area.x() * scale + left, area.y() * scale + top, scale);
        return painter.picture(new Camera(viewport, columns, rows, 1), subject);
    }
}
