package keyline.app.canvas.paint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.scene.Hit;
import keyline.app.theme.Palette;
import keyline.model.ConstraintId;
import keyline.model.diagram.Rectangle;

/// What a window shows of a scene, from one frame to the next. The rest is kept as it was painted: when the view moves,
/// it is moved with it and only what comes in at the edges is painted, and when something changes, only where it is.
/// What is lifted is painted over a copy of it in each frame.
///
/// FX thread only; see [Painter] for the two layers.
public final class ScreenPicture {

    private static final int LETTERS_AT_ONCE = 48;
    private static final int MARGIN = 14;
    private static final int WHOLE = 256;
    private static final double AROUND = 40;

    private final Painter painter;
    private Pixels rest = new Pixels(1, 1);
    private FrameBuffer shown = new FrameBuffer(1, 1);
    private FrameBuffer spare = new FrameBuffer(1, 1);
    private Optional<Painted> painted = Optional.empty();

    /// Paints with texts of this measure.
    public ScreenPicture(TextMeasure measure) {
        painter = new Painter(measure);
    }

    /// How the rest looked when it was painted.
    private record Painted(Camera camera, Look look, long version) {

        /// Whether it shows the same, perhaps scrolled elsewhere.
        boolean looksLike(Painted other) {
            return camera.viewport().zoom() == other.camera.viewport().zoom()
                    && camera.density() == other.camera.density()
                    && camera.across() == other.camera.across()
                    && camera.down() == other.camera.down()
                    && look.equals(other.look);
        }
    }

    private record Look(Palette palette, Map<ConstraintId, Integer> pending, Set<Hit> blank) {

        static Look of(Subject subject) {
            return new Look(
                    subject.palette(),
                    subject.state().pending(),
                    subject.state().blank());
        }
    }

    /// Paints what the camera sees.
    public Image paint(Camera camera, Subject subject) {
        Painted now =
                new Painted(camera, Look.of(subject), subject.scene().restVersion());
        painter.letters().draw(LETTERS_AT_ONCE);
        Sheet sheet = sheet(camera);
        List<PixelArea> stale = stale(now, subject);
        do {
            painter.letters().drawLacking();
            paintRest(sheet, stale, subject);
        } while (painter.letters().isLacking());
        Image image = subject.isStirred() ? stirred(sheet, subject) : still();
        painted = isSharp() ? Optional.of(now) : Optional.empty();
        return image;
    }

    /// Whether it looks as it should; if not, some letters are wrong that will be right in the next picture or a later
    /// one.
    public boolean isSharp() {
        return !painter.letters().isRough();
    }

    private Sheet sheet(Camera camera) {
        if (rest.width() != camera.across() || rest.height() != camera.down()) {
            rest = new Pixels(camera.across(), camera.down());
            painted = Optional.empty();
        }
        return new Sheet(rest, camera.viewport(), camera.density());
    }

    /// The parts of the picture that have to be painted anew; moves what needn't.
    private List<PixelArea> stale(Painted now, Subject subject) {
        Optional<Painted> before = painted.filter(now::looksLike);
        if (before.isEmpty()) {
            return List.of(rest.all());
        }
        Sheet sheet = sheet(now.camera);
        Sheet old = sheet(before.get().camera);
        int right = (int) (old.scrollX() - sheet.scrollX());
        int down = (int) (old.scrollY() - sheet.scrollY());
        if (Math.abs(right) >= rest.width() || Math.abs(down) >= rest.height()) {
            return List.of(rest.all());
        }
        rest.scroll(right, down);
        Optional<Rectangle> changed = subject.scene().restChangedSince(before.get().version);
        return List.of(
                right > 0
                        ? PixelArea.at(0, 0, right, rest.height())
                        : PixelArea.at(rest.width() + right, 0, -right, rest.height()),
                down > 0
                        ? PixelArea.at(0, 0, rest.width(), down)
                        : PixelArea.at(0, rest.height() + down, rest.width(), -down),
                changed.map(place -> sheet.area(place.grown(AROUND), MARGIN)).orElse(PixelArea.NONE));
    }

    private void paintRest(Sheet sheet, List<PixelArea> areas, Subject subject) {
        for (PixelArea area : areas) {
            rest.clip(area);
            if (!rest.clip().isEmpty()) {
                painter.paintRest(sheet, subject);
            }
        }
        rest.clip(rest.all());
    }

    private Image still() {
        FrameBuffer target = next();
        target.pixels().copy(rest);
        return target.image();
    }

    private Image stirred(Sheet sheet, Subject subject) {
        FrameBuffer target = next();
        Sheet over = new Sheet(target.pixels(), sheet.viewport(), sheet.density());
        int ground = Pixels.of(subject.palette().canvas());
        int veil = (int) Math.round(Painter.veil(subject) * WHOLE);
        do {
            painter.letters().drawLacking();
            target.pixels().copy(rest, ground, veil);
            painter.paintLifted(over, subject);
        } while (painter.letters().isLacking());
        return target.image();
    }

    /// Two take turns, as one may still be on its way to the screen.
    private FrameBuffer next() {
        FrameBuffer next = spare;
        spare = shown;
        shown = next.fits(rest) ? next : new FrameBuffer(rest.width(), rest.height());
        return shown;
    }
}
