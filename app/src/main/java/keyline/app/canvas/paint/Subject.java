package keyline.app.canvas.paint;

import keyline.app.Selection;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Hit;
import keyline.app.theme.Palette;

/// What is painted, and in which colours.
public record Subject(CanvasScene scene, CanvasState state, Palette palette) {

    /// This subject as it looks when nobody points at it.
    Subject atRest() {
        CanvasState rest = CanvasState.QUIET.withPending(state.pending()).withBlank(state.blank());
        return new Subject(scene, rest, palette);
    }

    /// Whether anything is lifted off the rest.
    public boolean isStirred() {
        return !(state.selection().equals(Selection.NONE)
                && state.hovered().equals(Hit.NOTHING)
                && state.dimmed() == 0
                && state.marquee().isEmpty()
                && state.guides().isEmpty()
                && state.link().isEmpty()
                && state.spotlight().isEmpty()
                && state.blank().isEmpty()
                && scene.lifted().nodes().isEmpty()
                && scene.lifted().lines().isEmpty());
    }
}
