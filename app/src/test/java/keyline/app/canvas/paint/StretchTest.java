package keyline.app.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.app.canvas.scene.Viewport;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Camera NEAR = camera(new Viewport(0, 0, 1));
    private static final Camera FAR = camera(new Viewport(-2, -1, 0.5));

    private static Camera camera(Viewport viewport) {
        return new Camera(viewport, 8, 4, 1);
    }

    @Test
    void a_picture_that_was_nearer_covers_a_part_of_the_new_one() {
        Stretch stretch = new Stretch(NEAR, FAR);

        assertThat(stretch.covered()).isEqualTo(new PixelArea(2, 1, 6, 3));
        assertThat(stretch.columns()).startsWith(0, 0, 1, 3, 5, 7);
        assertThat(stretch.rows()).containsExactly(0, 1, 3, 3);
    }

    @Test
    void what_it_leaves_bare_lies_around_it() {
        assertThat(new Stretch(NEAR, FAR).bare())
                .containsExactly(
                        new PixelArea(0, 0, 8, 1),
                        new PixelArea(0, 3, 8, 4),
                        new PixelArea(0, 1, 2, 3),
                        new PixelArea(6, 1, 8, 3));
    }

    @Test
    void a_picture_that_was_farther_covers_all_of_the_new_one() {
        Stretch stretch = new Stretch(FAR, NEAR);

        assertThat(stretch.covered()).isEqualTo(new PixelArea(0, 0, 8, 4));
        assertThat(stretch.columns()).containsExactly(2, 2, 3, 3, 4, 4, 5, 5);
    }
}
