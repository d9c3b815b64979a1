package keyline.app.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private final Viewport viewport = new Viewport(300, -120, 0.8);

    @Test
    void a_point_of_the_world_has_one_place_on_the_screen() {
        Point world = new Point(1000, 50);

        assertThat(viewport.toScreen(world)).isEqualTo(new Point(500, 160));
        assertThat(viewport.toWorld(viewport.toScreen(world))).isEqualTo(world);
    }

    @Test
    void zooming_keeps_what_is_under_the_pointer() {
        Point pointer = new Point(640, 360);

        Viewport zoomed = viewport.zoomedBy(1.7, pointer);

        assertThat(zoomed.zoom()).isCloseTo(1.36, within(1e-9));
        assertThat(zoomed.toWorld(pointer).x())
                .isCloseTo(viewport.toWorld(pointer).x(), within(1e-9));
        assertThat(zoomed.toWorld(pointer).y())
                .isCloseTo(viewport.toWorld(pointer).y(), within(1e-9));
    }

    @Test
    void the_zoom_stays_between_5_and_400_percent() {
        Point pointer = new Point(10, 10);

        assertThat(viewport.zoomedBy(1000, pointer).zoom()).isEqualTo(4);
        assertThat(viewport.zoomedBy(0.0001, pointer).zoom()).isEqualTo(0.01);
        assertThat(viewport.zoomedBy(1000, pointer).toWorld(pointer).x())
                .isCloseTo(viewport.toWorld(pointer).x(), within(1e-9));
    }

    @Test
    void fitting_shows_all_with_a_margin_and_never_enlarges() {
        Rectangle large = new Rectangle(-500, 100, 4000, 1000);

        Rectangle shown = Viewport.fitting(large, 1600, 900).toScreen(large);

        assertThat(new Rectangle(47, 47, 1506, 806).contains(shown)).isTrue();
        assertThat(Viewport.fitting(new Rectangle(0, 0, 100, 100), 1600, 900).zoom())
                .isEqualTo(1);
    }

    @Test
    void moving_by_screen_pixels_moves_what_is_shown() {
        Point before = viewport.toScreen(new Point(0, 0));

        assertThat(viewport.movedBy(10, -5).toScreen(new Point(0, 0))).isEqualTo(before.plus(10, -5));
    }
}
