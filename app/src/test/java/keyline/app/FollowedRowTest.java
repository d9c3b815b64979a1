package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import keyline.app.canvas.scene.Spotlight;
import keyline.model.example.Shop;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.store.Relatives.Found;
import keyline.persistence.store.Relatives.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowedRowTest {

    @TempDir
    Path folder;

    private static Optional<Spotlight> light(Product product) {
        return product.window().canvas().state().spotlight();
    }

    private static Set<String> tags(Product product) {
        return Robot.fx(() -> product.window().canvas().lookupAll(".canvas-tag").stream()
                .map(tag -> ((Label) tag).getText())
                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_row_of_the_cursor_lights_what_is_related_to_it_until_one_turns_to_the_canvas(Preferences.Theme theme)
            throws Exception {
        try (Product product = Product.shop(folder, Preferences.DEFAULT.withTheme(theme))) {
            product.open("orders").keys(CONTROL, HOME).robot().times(5, DOWN);
            product.robot()
                    .until(() -> light(product)
                            .filter(light -> light.of(Shop.PRODUCTS).isPresent())
                            .isPresent());
            product.robot().until(() -> tags(product).contains("2 rows"));

            assertThat(Robot.fx(() -> light(product).orElseThrow().tables()))
                    .containsOnlyKeys(Shop.ORDERS, Shop.CUSTOMERS, Shop.SHIPPERS, Shop.ORDER_LINES, Shop.PRODUCTS);
            assertThat(tags(product)).containsExactlyInAnyOrder("1 row", "2 rows", "2 rows · 2 steps");
            product.picture("follow-row-" + theme.name().toLowerCase(Locale.ROOT));

            product.clickCanvas(5, 5);
            product.robot().until(() -> light(product).isEmpty());
            assertThat(tags(product)).isEmpty();
        }
    }

    @Test
    void the_switch_leaves_the_diagram_alone() throws Exception {
        try (Product product = Product.shop(folder, Preferences.DEFAULT)) {
            product.open("orders").keys(CONTROL, HOME);
            product.robot().until(() -> light(product).isPresent());
            product.press("#follow-row");

            product.robot().until(() -> light(product).isEmpty());
        }
    }

    @Test
    void counts_say_when_there_are_more_and_how_far_rows_are() {
        assertThat(FollowedRow.words(new Found(1, 1, Reading.COMPLETE))).isEqualTo("1 row");
        assertThat(FollowedRow.words(new Found(2, 7, Reading.COMPLETE))).isEqualTo("7 rows · 2 steps");
        assertThat(FollowedRow.words(new Found(1, 1_000, Reading.CUT))).isEqualTo("1,000+ rows");
    }
}
