package keyline.app.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class StrandsTest {

    private static Rectangle upright(double x, double top, double bottom) {
        return new Rectangle(x, top, 0, bottom - top);
    }

    private static Rectangle level(double y, double left, double right) {
        return new Rectangle(left, y, right - left, 0);
    }

    @Test
    void pieces_that_lie_on_each_other_are_one() {
        List<Rectangle> pieces = List.of(
                level(50, 0, 100), upright(20, 0, 60), level(50, 80, 200), upright(20, 10, 90), level(50, 30, 40));

        assertThat(Strands.of(pieces)).containsExactly(upright(20, 0, 90), level(50, 0, 200));
    }

    @Test
    void pieces_that_stand_apart_or_cross_stay_what_they_are() {
        List<Rectangle> pieces =
                List.of(upright(20, 0, 60), upright(20, 61, 90), upright(21, 0, 60), level(50, 0, 100));

        assertThat(Strands.of(pieces)).containsExactlyInAnyOrderElementsOf(pieces);
    }
}
