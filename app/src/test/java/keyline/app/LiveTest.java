package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import keyline.app.canvas.scene.Spotlight.Tone;
import keyline.model.TableId;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveTest {

    @TempDir
    Path folder;

    private Product shop(Preferences.Theme theme) throws Exception {
        return Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void x11_the_way_of_a_cascade_is_lit_on_the_canvas(Preferences.Theme theme) throws Exception {
        try (Product product = shop(theme)) {
            product.open("orders").keys(CONTROL, HOME).keys(CONTROL, DELETE);

            TableId lines = product.table("order_lines").id();
            assertThat(Robot.fx(() -> product.window()
                            .canvas()
                            .state()
                            .spotlight()
                            .orElseThrow()
                            .of(lines)))
                    .contains(Tone.LOST);
            picture(product, "live-cascade", theme);
            product.keys(ESCAPE);
            assertThat(Robot.fx(() -> product.window().canvas().state().spotlight()))
                    .isEmpty();
        }
    }

    @Test
    void the_tab_of_the_rows_counts_them() throws Exception {
        try (Product product = shop(Preferences.Theme.LIGHT)) {
            product.open("orders");
            assertThat(product.text("#tab-data .badge")).isEqualTo("12");
        }
    }

    private static void picture(Product product, String name, Preferences.Theme theme) {
        product.picture(name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
