package keyline.app.canvas.link;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Finds a place on the diagram where no table stands yet.
record FreePlace(CanvasScene scene) {

    private static final double STEP = 40;
    private static final int FARTHEST = 16;
    private static final double WIDTH = 240;
    private static final double HEIGHT = 160;

    /// The upper left corner of a free place for a small table, as near to `wanted` as there is one.
    Point near(Point wanted) {
        return IntStream.rangeClosed(-FARTHEST, FARTHEST)
                .boxed()
                .flatMap(x -> column(wanted, x * STEP))
                .sorted(Comparator.comparingDouble(at -> Math.hypot(at.x() - wanted.x(), at.y() - wanted.y())))
                .filter(at -> scene.tablesIn(Rectangle.at(at, WIDTH, HEIGHT).grown(STEP / 2))
                        .isEmpty())
                .findFirst()
                .orElse(wanted);
    }

    private static Stream<Point> column(Point wanted, double dx) {
        return IntStream.rangeClosed(-FARTHEST, FARTHEST).mapToObj(y -> wanted.plus(dx, y * STEP));
    }
}
