package keyline.app.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundleTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    private static final int WHOLE = 256;

    private final Pixels pixels = new Pixels(4, 3);
    private final Bundle bundle = new Bundle();

    BundleTest() {
        pixels.clear(WHITE);
        bundle.begin(pixels.all());
    }

    private int at(int x, int y) {
        return pixels.argb()[y * pixels.width() + x];
    }

    @Test
    void level_and_upright_lines_are_a_pixel_wide() {
        bundle.add(1, 0, 3, 0);
        bundle.add(0, 1, 0, 3);
        bundle.mixInto(pixels, BLACK, WHOLE);

        assertThat(pixels.argb())
                .containsExactly(WHITE, BLACK, BLACK, WHITE, BLACK, WHITE, WHITE, WHITE, BLACK, WHITE, WHITE, WHITE);
    }

    @Test
    void where_lines_run_together_more_is_seen_of_their_colour() {
        bundle.add(0, 1, 4, 1);
        bundle.add(2, 0, 2, 3);
        bundle.add(2, 0, 2, 2);
        bundle.mixInto(pixels, BLACK, WHOLE / 2);

        assertThat(at(0, 1) & 0xFF).isEqualTo(127);
        assertThat(at(2, 0) & 0xFF).isEqualTo(63);
        assertThat(at(2, 1) & 0xFF).isEqualTo(31);
    }

    @Test
    void what_lies_outside_of_the_part_is_left_out() {
        bundle.begin(new PixelArea(1, 1, 3, 2));
        bundle.add(-9, 1, 9, 1);
        bundle.add(-9, 0, 9, 0);
        bundle.add(3, -9, 3, 9);
        bundle.mixInto(pixels, BLACK, WHOLE);

        assertThat(pixels.argb())
                .containsExactly(WHITE, WHITE, WHITE, WHITE, WHITE, BLACK, BLACK, WHITE, WHITE, WHITE, WHITE, WHITE);
    }

    @Test
    void a_bundle_that_was_mixed_in_is_empty() {
        bundle.add(0, 0, 4, 0);
        bundle.mixInto(pixels, BLACK, WHOLE);
        pixels.clear(WHITE);
        bundle.mixInto(pixels, BLACK, WHOLE);

        assertThat(pixels.argb()).containsOnly(WHITE);
    }
}
