package keyline.app.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PixelsTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    private final Pixels pixels = new Pixels(4, 3);

    PixelsTest() {
        pixels.clear(WHITE);
    }

    @Test
    void what_is_painted_stays_within_the_clip() {
        pixels.clip(new PixelArea(1, 1, 3, 9));
        pixels.fill(-5, -5, 50, 50, BLACK);

        assertThat(pixels.argb())
                .containsExactly(
                        WHITE, WHITE, WHITE, WHITE, WHITE, BLACK, BLACK, WHITE, WHITE, BLACK, BLACK, WHITE);
    }

    @Test
    void scrolling_takes_along_what_was_painted() {
        pixels.fill(1, 1, 2, 2, BLACK);

        pixels.scroll(2, 1);
        assertThat(at(3, 2)).isEqualTo(BLACK);

        pixels.scroll(-3, -2);
        assertThat(at(0, 0)).isEqualTo(BLACK);
    }

    @Test
    void a_letter_is_mixed_in_as_much_as_it_covers() {
        LetterMask half = new LetterMask(new byte[] {(byte) 255, (byte) 128, 0}, 3, 1, 0, -1);

        pixels.put(half, 1, 2, BLACK);

        assertThat(at(1, 1)).isEqualTo(BLACK);
        assertThat(at(2, 1) & 0xFF).isBetween(124, 130);
        assertThat(at(3, 1)).isEqualTo(WHITE);
    }

    @Test
    void a_stamp_covers_what_is_below_as_far_as_it_is_solid() {
        pixels.put(new Stamp(new int[] {BLACK, 0, 0x80000000}, 3, 1, 0, 0), 0, 0);

        assertThat(at(0, 0)).isEqualTo(BLACK);
        assertThat(at(1, 0)).isEqualTo(WHITE);
        assertThat(at(2, 0) & 0xFF).isBetween(124, 130);
    }

    private int at(int x, int y) {
        return pixels.argb()[y * pixels.width() + x];
    }
}
