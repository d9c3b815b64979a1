package keyline.app.canvas.paint;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Where the pixels of a picture that was taken by one camera stand in that of another one, which is as large. It takes
/// the nearest pixel: that is fast, and looks well enough for a moment.
final class Stretch {

    private final Camera to;
    private final double ratio;
    private final double right;
    private final double down;

    Stretch(Camera from, Camera to) {
        this.to = to;
        ratio = from.viewport().zoom() / to.viewport().zoom();
        right = to.scrollX() * ratio - from.scrollX();
        down = to.scrollY() * ratio - from.scrollY();
    }

    /// What the old picture covers of the new one.
    PixelArea covered() {
        return new PixelArea(
                (int) Math.ceil(Math.max(0, -right / ratio)),
                (int) Math.ceil(Math.max(0, -down / ratio)),
                (int) Math.floor(Math.min(to.across(), (to.across() - right) / ratio)),
                (int) Math.floor(Math.min(to.down(), (to.down() - down) / ratio)));
    }

    /// What it doesn't cover: above, below, left and right of it.
    List<PixelArea> bare() {
        PixelArea covered = covered();
        return List.of(
                new PixelArea(0, 0, to.across(), covered.top()),
                new PixelArea(0, covered.bottom(), to.across(), to.down()),
                new PixelArea(0, covered.top(), covered.left(), covered.bottom()),
                new PixelArea(covered.right(), covered.top(), to.across(), covered.bottom()));
    }

    /// For each column of the new picture the one of the old.
    int[] columns() {
        return each(to.across(), x -> (x + 0.5) * ratio + right);
    }

    /// For each row of the new picture the one of the old.
    int[] rows() {
        return each(to.down(), y -> (y + 0.5) * ratio + down);
    }

    private static int[] each(int count, DoubleUnaryOperator place) {
        return IntStream.range(0, count)
                .map(at -> Math.clamp((long) Math.floor(place.applyAsDouble(at)), 0, count - 1))
                .toArray();
    }
}
