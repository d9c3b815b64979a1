package keyline.app.canvas.editor;

import java.util.List;

/// The zooms to which the commands go.
final class ZoomSteps {

    private static final List<Double> STEPS =
            List.of(0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0);
    private static final double SAME = 0.001;

    private ZoomSteps() {}

    /// The next larger zoom.
    static double above(double zoom) {
        return STEPS.stream().filter(step -> step > zoom + SAME).findFirst().orElse(STEPS.getLast());
    }

    /// The next smaller zoom.
    static double below(double zoom) {
        return STEPS.reversed().stream()
                .filter(step -> step < zoom - SAME)
                .findFirst()
                .orElse(STEPS.getFirst());
    }
}
