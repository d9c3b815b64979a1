package keyline.app.canvas.paint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import keyline.model.diagram.Rectangle;

/// The picture of the rest of a scene, from one frame to the next. When the view moves, it is moved with it and only
/// what comes in at the edges is painted; when something changes, only where it is. While the view is zoomed, a new
/// picture is painted in a part of each frame, and until it is done the old one is stretched, and sketched around.
///
/// FX thread only.
final class RestPicture {

    private static final long SLICE_NANOS = 6_000_000;
    private static final int LETTERS_AT_ONCE = 48;
    private static final int MARGIN = 14;
    private static final double AROUND = 40;

    private final Painter painter;
    private final Letters letters;
    private Pixels pixels = new Pixels(1, 1);
    private Pixels spare = new Pixels(1, 1);
    private Optional<Appearance> painted = Optional.empty();
    private Optional<Appearance> last = Optional.empty();
    private Optional<Renewal> renewal = Optional.empty();
    private boolean rough;

    RestPicture(Painter painter) {
        this.painter = painter;
        this.letters = painter.letters();
    }

    /// Whether it looks as it should, and its letters do.
    boolean isSharp() {
        return !rough && renewal.isEmpty() && painted.equals(last);
    }

    /// Goes on to what is wanted, as far as there is time for it in a frame.
    void follow(Appearance wanted, Subject subject) {
        long deadline = System.nanoTime() + SLICE_NANOS;
        if (painted.filter(wanted::hasScaleOf).isPresent()) {
            patch(wanted, subject);
        } else if (painted.filter(wanted::isNear).isEmpty()) {
            paintAll(wanted, subject);
        }
        if (letters.isLacking() || last.filter(wanted::hasScaleOf).isPresent()) {
            drawLetters(deadline);
        }
        renew(wanted, subject, deadline);
        last = Optional.of(wanted);
    }

    private void paintAll(Appearance wanted, Subject subject) {
        if (pixels.width() != wanted.camera().across()
                || pixels.height() != wanted.camera().down()) {
            pixels = new Pixels(wanted.camera().across(), wanted.camera().down());
            spare = new Pixels(pixels.width(), pixels.height());
        }
        renewal = Optional.empty();
        letters.forget();
        rough = false;
        paint(List.of(pixels.all()), wanted, subject);
    }

    /// Moves what needn't be painted anew, and paints what must.
    private void patch(Appearance wanted, Subject subject) {
        Camera from = painted.orElse(wanted).camera();
        Camera to = wanted.camera();
        int right = (int) (from.scrollX() - to.scrollX());
        int down = (int) (from.scrollY() - to.scrollY());
        if (Math.abs(right) >= pixels.width() || Math.abs(down) >= pixels.height()) {
            paintAll(wanted, subject);
            return;
        }
        pixels.scroll(right, down);
        Optional<Rectangle> changed =
                subject.scene().restChangedSince(painted.orElse(wanted).version());
        Sheet sheet = wanted.camera().sheet(pixels);
        paint(
                List.of(
                        right > 0
                                ? PixelArea.at(0, 0, right, pixels.height())
                                : PixelArea.at(pixels.width() + right, 0, -right, pixels.height()),
                        down > 0
                                ? PixelArea.at(0, 0, pixels.width(), down)
                                : PixelArea.at(0, pixels.height() + down, pixels.width(), -down),
                        changed.map(place -> sheet.area(place.grown(AROUND), MARGIN))
                                .orElse(PixelArea.NONE)),
                wanted,
                subject);
    }

    private void paint(List<PixelArea> areas, Appearance wanted, Subject subject) {
        do {
            letters.drawLacking();
            paint(areas, wanted.camera().sheet(pixels), sheet -> painter.paintRest(sheet, subject));
        } while (letters.isLacking());
        rough |= letters.isRough();
        painted = Optional.of(wanted);
    }

    private static void paint(List<PixelArea> areas, Sheet sheet, Consumer<Sheet> brush) {
        for (PixelArea area : areas) {
            sheet.pixels().clip(area);
            if (!sheet.pixels().clip().isEmpty()) {
                brush.accept(sheet);
            }
        }
        sheet.pixels().clip(sheet.pixels().all());
    }

    private void drawLetters(long deadline) {
        while (letters.isRough() && System.nanoTime() < deadline) {
            letters.draw(LETTERS_AT_ONCE);
        }
    }

    /// Goes on with the new picture that is being painted, or with one that should be.
    private void renew(Appearance wanted, Subject subject, long deadline) {
        renewal = renewal.filter(each -> wanted.isAlike(each.goal()));
        while (renewal.isPresent() || isDue(wanted)) {
            Renewal going = renewal.orElseGet(() -> begun(wanted));
            renewal = Optional.of(going);
            if (letters.isLacking() || System.nanoTime() > deadline) {
                return;
            }
            going.paint(subject, deadline);
            if (!going.isDone()) {
                return;
            }
            takeOver(going);
            if (wanted.hasScaleOf(going.goal())) {
                patch(wanted, subject);
            }
        }
    }

    /// Whether another scale is wanted, or letters were borrowed that are there now.
    private boolean isDue(Appearance wanted) {
        return painted.filter(wanted::hasScaleOf).isEmpty() || rough && !letters.isRough();
    }

    /// While the view is zoomed out, what will be seen some frames later is painted when one frame isn't enough.
    private Renewal begun(Appearance wanted) {
        letters.forget();
        boolean late = painted.filter(wanted::hasScaleOf).isEmpty() && !painted.equals(last);
        Optional<Appearance> goal = last.filter(_ -> late).flatMap(wanted::ahead);
        return new Renewal(painter, spare, goal.orElse(wanted));
    }

    private void takeOver(Renewal done) {
        spare = pixels;
        pixels = done.pixels();
        painted = Optional.of(done.goal());
        rough = done.isRough();
        renewal = Optional.empty();
    }

    /// Covers a picture of the same size with it, as it is wanted.
    void show(Pixels target, Appearance wanted, Subject subject) {
        Camera from = painted.orElse(wanted).camera();
        if (painted.equals(Optional.of(wanted))) {
            target.copy(pixels);
            return;
        }
        Stretch stretch = new Stretch(from, wanted.camera());
        target.copy(pixels, stretch.covered(), stretch.columns(), stretch.rows());
        paint(stretch.bare(), wanted.camera().sheet(target), area -> painter.sketchRest(area, subject));
    }
}
