package keyline.app.canvas.paint;

import java.util.Optional;
import javafx.scene.paint.Color;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedNote;
import keyline.app.theme.Palette;
import keyline.model.diagram.Area;
import keyline.model.diagram.Rectangle;

/// A diagram from so far that tables are blocks. Lines are a pixel wide and the fainter the farther, so that where many
/// run together a darker band is seen instead of a tangle. From nearer, it is a sketch: cards without texts.
///
/// It is also what a map of the whole diagram shows. FX thread only.
final class FarPicture {

    private static final double LINE_STRENGTH = 900;
    private static final int FAINTEST = 26;
    private static final int STRONGEST = 256;

    private final Bundle bundle = new Bundle();
    private Optional<FarScene> compiled = Optional.empty();

    /// Covers all of the sheet's clip.
    void paint(Sheet sheet, Subject subject) {
        if (compiled.filter(known -> known.shows(subject)).isEmpty()) {
            compiled = Optional.of(new FarScene(subject));
        }
        new Drawing(sheet, subject).draw(compiled.get());
    }

    /// The drawing of one picture.
    private final class Drawing {

        private final Sheet sheet;
        private final Pixels pixels;
        private final CanvasScene scene;
        private final Palette palette;
        private final Rectangle world;

        Drawing(Sheet sheet, Subject subject) {
            this.sheet = sheet;
            this.pixels = sheet.pixels();
            this.scene = subject.scene();
            this.palette = subject.palette();
            this.world = sheet.world(pixels.clip());
        }

        void draw(FarScene far) {
            pixels.clear(Pixels.of(palette.canvas()));
            scene.areasIn(world).forEach(this::area);
            int share = Math.clamp(Math.round(sheet.scale() * LINE_STRENGTH), FAINTEST, STRONGEST);
            bundle.begin(pixels.clip());
            far.lines(sheet, (left, top, right, bottom, _) -> bundle.add(left, top, right, bottom));
            bundle.mixInto(pixels, Pixels.of(palette.line()), share);
            int open = Pixels.of(palette.pending());
            far.open(sheet, (left, top, right, bottom, _) -> line(left, top, right, bottom, open));
            int card = Pixels.of(palette.surface());
            boolean blocks = sheet.viewport().zoom() < Painter.NAMES_FROM;
            far.blocks(
                    sheet,
                    (left, top, right, bottom, index) ->
                            box(left, top, right, bottom, blocks ? far.colour(index) : card));
            scene.notesIn(world).forEach(this::note);
        }

        private void line(int left, int top, int right, int bottom, int colour) {
            pixels.fill(left, top, top == bottom ? right : left + 1, top == bottom ? top + 1 : bottom, colour);
        }

        /// At least a pixel, so that nothing vanishes.
        private void box(int left, int top, int right, int bottom, int colour) {
            pixels.fill(left, top, Math.max(left + 1, right), Math.max(top + 1, bottom), colour);
        }

        private void area(Area area) {
            Rectangle bounds = Rectangle.at(area.at(), area.width(), area.height());
            framed(bounds, AreaGround.fill(area, palette), AreaGround.border(area, palette));
        }

        private void note(PlacedNote note) {
            if (!scene.lifted().nodes().contains(note.note().id())) {
                Color fill = palette.pendingSoft().interpolate(palette.surface(), 0.35);
                framed(note.bounds(), fill, palette.pendingSoft().interpolate(palette.pending(), 0.3));
            }
        }

        private void framed(Rectangle bounds, Color fill, Color border) {
            PixelArea area = sheet.area(bounds, 0);
            box(area.left(), area.top(), area.right(), area.bottom(), Pixels.of(border));
            pixels.fill(area.left() + 1, area.top() + 1, area.right() - 1, area.bottom() - 1, Pixels.of(fill));
        }
    }
}
