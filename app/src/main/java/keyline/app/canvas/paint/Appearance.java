package keyline.app.canvas.paint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.app.theme.Palette;
import keyline.model.ConstraintId;

/// How the rest of a scene looks from one place: pictures of equal ones are equal.
///
/// @param version of the rest; see [CanvasScene#restVersion()]
record Appearance(Camera camera, Look look, long version) {

    /// A picture that is stretched more than this looks worse than one that comes late.
    private static final double MOST_STRETCH = 2;

    private static final double LEAST_COVERED = 0.5;

    /// All but the place and what has changed there.
    private record Look(Palette palette, Map<ConstraintId, Integer> pending, Set<Hit> blank) {}

    static Appearance of(Camera camera, Subject subject) {
        return new Appearance(
                camera,
                new Look(
                        subject.palette(),
                        subject.state().pending(),
                        subject.state().blank()),
                subject.scene().restVersion());
    }

    /// Whether the other is scaled the same; it may be scrolled elsewhere, and have changed.
    boolean hasScaleOf(Appearance other) {
        return looksLike(other) && zoom() == other.zoom();
    }

    /// Whether a picture of the other would do for a moment in place of one of this when it is stretched.
    boolean isNear(Appearance other) {
        double stretch = zoom() / other.zoom();
        return isAlike(other)
                && stretch < MOST_STRETCH
                && stretch > 1 / MOST_STRETCH
                && new Stretch(other.camera, camera).covered().size() > LEAST_COVERED * camera.across() * camera.down();
    }

    /// Whether only the view is another.
    boolean isAlike(Appearance other) {
        return looksLike(other) && version == other.version;
    }

    private boolean looksLike(Appearance other) {
        return camera.density() == other.camera.density()
                && camera.across() == other.camera.across()
                && camera.down() == other.camera.down()
                && look.equals(other.look);
    }

    /// How it will look some frames later, when the view was zoomed out since the last one, and goes on so.
    Optional<Appearance> ahead(Appearance before) {
        return isAlike(before) && zoom() < before.zoom()
                ? Optional.of(new Appearance(camera.ahead(before.camera), look, version))
                : Optional.empty();
    }

    double zoom() {
        return camera.viewport().zoom();
    }
}
