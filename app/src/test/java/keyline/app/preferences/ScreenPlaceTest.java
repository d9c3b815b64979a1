package keyline.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import keyline.persistence.prefs.Preferences.Window;
import org.junit.jupiter.api.Test;

class ScreenPlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D DESK = new Rectangle2D(1440, 0, 2560, 1440);

    private static Window window(double x, double y, double width, double height) {
        return new Window(x, y, width, height, false);
    }

    @Test
    void a_window_stays_where_it_stood() {
        Window wanted = window(1500, 40, 2000, 1300);

        assertThat(ScreenPlace.on(List.of(LAPTOP, DESK), wanted)).isEqualTo(wanted);
    }

    @Test
    void a_window_of_a_screen_that_is_gone_comes_to_the_one_that_is_left() {
        assertThat(ScreenPlace.on(List.of(LAPTOP), window(2000, 100, 1280, 800)))
                .isEqualTo(window(160, 100, 1280, 800));
    }

    @Test
    void a_window_is_no_larger_than_its_screen() {
        assertThat(ScreenPlace.on(List.of(LAPTOP), new Window(-40, 20, 2560, 1400, true)))
                .isEqualTo(new Window(0, 0, 1440, 900, true));
    }

    @Test
    void a_window_between_two_screens_goes_to_the_one_that_shows_more_of_it() {
        assertThat(ScreenPlace.on(List.of(LAPTOP, DESK), window(1300, 0, 1000, 800)))
                .isEqualTo(window(1440, 0, 1000, 800));
    }
}
