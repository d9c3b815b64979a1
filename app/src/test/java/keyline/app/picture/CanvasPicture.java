package keyline.app.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
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
import keyline.model.diagram.Point;

/// What the canvas paints of a document, as pixels to look at: it is saved under target/pictures too.
final class CanvasPicture {

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 560;

    private final CanvasScene scene;
    private final Palette palette;
    private final Viewport viewport;
    private final double pixels;
    private final WritableImage image;

    private CanvasPicture(CanvasScene scene, Theme theme, Viewport viewport, double pixels, CanvasState state) {
        this.scene = scene;
        this.palette = Palette.of(theme);
        this.viewport = viewport;
        this.pixels = pixels;
        Camera camera = new Camera(viewport, WIDTH, HEIGHT, pixels);
        int[] argb = new Painter(scene.measure()).picture(camera, new Subject(scene, state, palette));
        int across = camera.across();
        image = new WritableImage(across, camera.down());
        image.getPixelWriter()
                .setPixels(0, 0, across, camera.down(), PixelFormat.getIntArgbInstance(), argb, 0, across);
    }

    /// Paints the document's diagram at 100 %.
    static CanvasPicture of(Document document, Theme theme, CanvasState state) throws Exception {
        return of(document, theme, Viewport.START, state);
    }

    /// Paints the document's diagram.
    static CanvasPicture of(Document document, Theme theme, Viewport viewport, CanvasState state) throws Exception {
        return Offscreen.call(() -> new CanvasPicture(scene(document), theme, viewport, 1, state));
    }

    /// Paints the document's diagram at 100 % on a screen of twice the usual density.
    static CanvasPicture dense(Document document, Theme theme, CanvasState state) throws Exception {
        return Offscreen.call(() -> new CanvasPicture(scene(document), theme, Viewport.START, 2, state));
    }

    private static CanvasScene scene(Document document) {
        CanvasScene scene = new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
        scene.show(document, document.firstDiagram());
        return scene;
    }

    CanvasPicture saved(String name) throws IOException {
        Path file = Path.of("target", "pictures", "canvas-" + name + ".png");
        Files.createDirectories(file.getParent());
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        try (OutputStream out = Files.newOutputStream(file);
                PngWriter png = new PngWriter(out, width, height, PngWriter.Channels.RGB)) {
            png.rows(argb, height);
        }
        return this;
    }

    CanvasScene scene() {
        return scene;
    }

    Palette palette() {
        return palette;
    }

    /// The colour at a point of the diagram.
    Color at(double worldX, double worldY) {
        Point screen = viewport.toScreen(new Point(worldX, worldY));
        return image.getPixelReader().getColor((int) (screen.x() * pixels), (int) (screen.y() * pixels));
    }

    /// How many of the pixels right of a point of the diagram are nearly of this colour.
    long countRightOf(Point world, int count, Color colour) {
        Point screen = viewport.toScreen(world);
        return IntStream.range(0, count)
                .mapToObj(i -> image.getPixelReader().getColor((int) screen.x() + i, (int) screen.y()))
                .filter(each -> near(each, colour))
                .count();
    }

    static boolean near(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 0.03
                && Math.abs(one.getGreen() - other.getGreen()) < 0.03
                && Math.abs(one.getBlue() - other.getBlue()) < 0.03;
    }
}
