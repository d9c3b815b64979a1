package keyline.app.canvas.paint;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedNote;
import keyline.app.theme.Palette;
import keyline.model.diagram.Area;
import keyline.model.diagram.Rectangle;

/// A diagram from so far that tables are blocks, computed pixel by pixel. Lines are a pixel wide and the fainter the
/// farther, so that where many run together a darker band is seen instead of a tangle.
///
/// It is also what a map of the whole diagram shows. FX thread only.
final class FarPicture {

    private static final double LINE_STRENGTH = 900;
    private static final int FAINTEST = 26;
    private static final int STRONGEST = 256;

    private Pixels shown = new Pixels(1, 1);
    private Pixels spare = new Pixels(1, 1);
    private Optional<FarScene> compiled = Optional.empty();

    /// Covers all of the sheet, `width` x `height` pixels of the canvas large.
    void paint(Sheet sheet, double width, double height, Subject subject) {
        int across = (int) Math.ceil(width * sheet.pixels());
        int down = (int) Math.ceil(height * sheet.pixels());
        Pixels pixels = next(across, down);
        if (compiled.filter(known -> known.shows(subject)).isEmpty()) {
            compiled = Optional.of(new FarScene(subject));
        }
        new Drawing(pixels, sheet, subject).draw(compiled.get());
        Image image = pixels.image();
        sheet.put(new Stamps.Stamp(image, 0, 0), 0, 0);
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
        private final Rectangle world;

        Drawing(Pixels pixels, Sheet sheet, Subject subject) {
            this.pixels = pixels;
            this.sheet = sheet;
            this.scene = subject.scene();
            this.palette = subject.palette();
            this.world = sheet.viewport()
                    .toWorld(new Rectangle(0, 0, pixels.width() / sheet.pixels(), pixels.height() / sheet.pixels()));
        }

        void draw(FarScene far) {
            pixels.clear(Pixels.of(palette.canvas()));
            scene.areasIn(world).forEach(this::area);
            int share = Math.clamp(Math.round(sheet.scale() * LINE_STRENGTH), FAINTEST, STRONGEST);
            int plain = Pixels.of(palette.line());
            far.lines(sheet, (left, top, right, bottom, _) -> line(left, top, right, bottom, plain, share));
            int open = Pixels.of(palette.pending());
            far.open(sheet, (left, top, right, bottom, _) -> line(left, top, right, bottom, open, STRONGEST));
            far.blocks(sheet, (left, top, right, bottom, index) -> box(left, top, right, bottom, far.colour(index)));
            scene.notesIn(world).forEach(this::note);
        }

        private void line(int left, int top, int right, int bottom, int colour, int share) {
            pixels.mix(left, top, top == bottom ? right : left + 1, top == bottom ? top + 1 : bottom, colour, share);
        }

        /// At least a pixel, so that nothing vanishes.
        private void box(int left, int top, int right, int bottom, int colour) {
            pixels.fill(left, top, Math.max(left + 1, right), Math.max(top + 1, bottom), colour);
        }

        private void area(Area area) {
            Color own = area.colour().isEmpty() ? palette.line() : Color.web(area.colour());
            Rectangle bounds = Rectangle.at(area.at(), area.width(), area.height());
            framed(bounds, palette.canvas().interpolate(own, 0.1), palette.canvas().interpolate(own, 0.45));
        }

        private void note(PlacedNote note) {
            if (!scene.lifted().nodes().contains(note.note().id())) {
                Color fill = palette.pendingSoft().interpolate(palette.surface(), 0.35);
                framed(note.bounds(), fill, palette.pendingSoft().interpolate(palette.pending(), 0.3));
            }
        }

        private void framed(Rectangle bounds, Color fill, Color border) {
            int left = sheet.x(bounds.x());
            int top = sheet.y(bounds.y());
            int right = sheet.x(bounds.right());
            int bottom = sheet.y(bounds.bottom());
            box(left, top, right, bottom, Pixels.of(border));
            pixels.fill(left + 1, top + 1, right - 1, bottom - 1, Pixels.of(fill));
        }
    }
}
