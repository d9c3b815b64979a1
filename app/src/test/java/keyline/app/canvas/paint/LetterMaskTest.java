package keyline.app.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterMaskTest {

    private static final LetterMask MASK = new LetterMask(new byte[] {0, 100, 40, 60, 20, 20, 80, 80}, 4, 2, 2, -4);

    @Test
    void a_smaller_letter_covers_as_much_as_the_pixels_that_it_stands_for() {
        LetterMask half = MASK.scaled(0.5);

        assertThat(half.coverage()).containsExactly(35, 65);
        assertThat(half.left()).isEqualTo(1);
        assertThat(half.top()).isEqualTo(-2);
    }

    @Test
    void a_larger_letter_repeats_its_pixels() {
        LetterMask twice = MASK.scaled(2);

        assertThat(twice.width()).isEqualTo(8);
        assertThat(twice.height()).isEqualTo(4);
        assertThat(twice.coverage()).startsWith(0, 0, 100, 100, 40, 40, 60, 60);
    }

    @Test
    void a_letter_of_nearly_the_same_size_stays_as_it_is() {
        assertThat(MASK.scaled(1.02)).isSameAs(MASK);
    }
}
