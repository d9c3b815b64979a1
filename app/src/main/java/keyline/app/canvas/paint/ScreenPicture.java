package keyline.app.canvas.paint;

import javafx.scene.image.Image;
import keyline.app.canvas.figure.TextMeasure;

/// What a window shows of a scene, from one frame to the next: the rest, and over a copy of it what is lifted, which is
/// painted in each frame.
///
/// FX thread only; see [Painter] for the two layers.
public final class ScreenPicture {

    private final Painter painter;
    private final RestPicture rest;
    private FrameBuffer shown = new FrameBuffer(1, 1);
    private FrameBuffer spare = new FrameBuffer(1, 1);

    /// Paints with texts of this measure.
    public ScreenPicture(TextMeasure measure) {
        painter = new Painter(measure);
        rest = new RestPicture(painter);
    }

    /// Paints what the camera sees.
    public Image paint(Camera camera, Subject subject) {
        Appearance wanted = Appearance.of(camera, subject);
        rest.follow(wanted, subject);
        FrameBuffer target = next(camera);
        rest.show(target.pixels(), wanted, subject);
        if (subject.isStirred()) {
            painter.paintLifted(camera.sheet(target.pixels()), subject);
            while (painter.letters().isLacking()) {
                painter.letters().drawLacking();
                rest.show(target.pixels(), wanted, subject);
                painter.paintLifted(camera.sheet(target.pixels()), subject);
            }
        }
        return target.image();
    }

    /// Whether it looks as it should; if not, it is stretched, or some letters are wrong, and that will be better in
    /// the next picture or a later one.
    public boolean isSharp() {
        return rest.isSharp() && !painter.letters().isRough();
    }

    /// Two take turns, as one may still be on its way to the screen.
    private FrameBuffer next(Camera camera) {
        FrameBuffer next = spare;
        spare = shown;
        shown = next.fits(camera) ? next : new FrameBuffer(camera.across(), camera.down());
        return shown;
    }
}
