package keyline.app.data.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineStackTest {

    private final LineStack plain = new LineStack(1_000_000, -1, 0);
    private final LineStack called = new LineStack(10, 3, 72);

    @Test
    void every_line_is_found_where_it_stands() {
        assertThat(plain.at(plain.top(999_999))).isEqualTo(999_999);
        for (long line = 0; line < 10; line++) {
            assertThat(called.at(called.top(line))).isEqualTo(line);
            assertThat(called.at(called.top(line) + LineStack.LINE - 1)).isEqualTo(line);
        }
    }

    @Test
    void lines_below_the_callout_make_room_for_it() {
        assertThat(called.top(3)).isEqualTo(84);
        assertThat(called.top(4)).isEqualTo(4 * 28 + 72);
        assertThat(called.height()).isEqualTo(10 * 28 + 72);
        assertThat(called.at(4 * 28 + 20)).isEqualTo(-1);
        assertThat(called.nearest(4 * 28 + 20)).isEqualTo(3);
    }

    @Test
    void below_the_last_line_there_is_none() {
        assertThat(called.at(called.height() + 1)).isEqualTo(-1);
        assertThat(called.nearest(called.height() + 1)).isEqualTo(9);
    }
}
