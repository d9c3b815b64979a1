package keyline.app.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Rectangle BOX = new Rectangle(100, 100, 200, 150);

    @Test
    void the_nearest_lane_is_taken_where_none_runs() {
        Lanes lanes = new Lanes(List.of(), List.of());

        assertThat(List.of(lanes.left(BOX), lanes.right(BOX), lanes.above(BOX), lanes.below(BOX)))
                .containsExactly(94.0, 306.0, 94.0, 256.0);
    }

    @Test
    void the_next_lane_is_taken_beside_another_line() {
        Lanes lanes = new Lanes(List.of(new Rectangle(306, 0, 0, 400)), List.of(new Rectangle(0, 94, 400, 0)));

        assertThat(lanes.right(BOX)).isEqualTo(314);
        assertThat(lanes.above(BOX)).isEqualTo(86);
    }

    @Test
    void a_line_that_ends_before_the_table_leaves_the_lane_free() {
        Lanes lanes = new Lanes(List.of(new Rectangle(306, 0, 0, 100)), List.of());

        assertThat(lanes.right(BOX)).isEqualTo(306);
    }

    @Test
    void where_all_lanes_are_taken_the_nearest_is_shared() {
        List<Rectangle> lines = IntStream.range(0, 9)
                .mapToObj(lane -> new Rectangle(306 + lane * 8, 0, 0, 400))
                .toList();

        assertThat(new Lanes(lines, List.of()).right(BOX)).isEqualTo(306);
    }
}
