package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.T;
import static org.assertj.core.api.Assertions.assertThat;

import keyline.app.canvas.scene.Spotlight.Tone;
import keyline.model.ReferentialAction;
import keyline.model.TableId;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveTest extends ShopTest {

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
            assertThat(Robot.fx(() -> product.window()
                            .canvas()
                            .state()
                            .spotlight()
                            .flatMap(light -> light.of(lines))
                            .filter(Tone.LOST::equals)))
                    .isEmpty();
        }
    }

    @Test
    void t14_a_table_without_rows_that_nothing_refers_to_goes_at_once() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.clickCanvas(60, 60).keys(T).clickCanvas(70, 70);
            product.type("drafts").keys(ENTER).keys(ESCAPE).select("drafts").keys(DELETE);

            assertThat(product.tables()).isEmpty();
        }
    }

    @Test
    void x11_another_action_says_at_once_what_it_would_do_to_the_selected_row() throws Exception {
        try (Product product = shop(Preferences.Theme.LIGHT)) {
            product.open("customers").keys(CONTROL, HOME).clickLine("orders");
            assertThat(product.text("#relation-effect")).isEqualTo("Deleting 1 customer is refused.");

            product.choose("#relation-on-delete", ReferentialAction.CASCADE);
            assertThat(product.text("#relation-effect"))
                    .isEqualTo("Deleting 1 customer deletes 3 orders and 8 order lines. Without the change it is"
                            + " refused.");
            product.picture("live-effect");
        }
    }

    @Test
    void x11_another_action_says_what_it_would_do_to_all_selected_rows() throws Exception {
        try (Product product = shop(Preferences.Theme.LIGHT)) {
            product.open("customers").keys(CONTROL, HOME).keys(SHIFT, DOWN).clickLine("orders");
            assertThat(product.text("#relation-effect")).isEqualTo("Deleting 2 customers is refused.");

            product.choose("#relation-on-delete", ReferentialAction.CASCADE);
            assertThat(product.text("#relation-effect")).startsWith("Deleting 2 customers deletes 6 orders");
        }
    }

    @Test
    void x11_another_action_on_update_says_what_another_key_would_do() throws Exception {
        try (Product product = shop(Preferences.Theme.LIGHT)) {
            product.open("customers").keys(CONTROL, HOME).clickLine("orders");
            assertThat(product.text("#relation-key-effect"))
                    .isEqualTo("Changing the key of 1 customer changes 3 orders.");

            product.choose("#relation-on-update", ReferentialAction.RESTRICT);
            assertThat(product.text("#relation-key-effect"))
                    .isEqualTo("Changing the key of 1 customer is refused. Without the change it changes 3 orders.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void x11_the_inspector_says_what_both_actions_would_do_to_the_selected_row(Preferences.Theme theme)
            throws Exception {
        try (Product product = shop(theme)) {
            product.open("customers").keys(CONTROL, HOME).clickLine("orders");
            assertThat(product.text("#action-effect")).isEqualTo("Deleting 1 customer is refused.");

            product.choose("#on-delete", ReferentialAction.CASCADE);
            assertThat(product.text("#action-effect")).startsWith("Deleting 1 customer deletes 3 orders");
            assertThat(product.text("#action-key-effect"))
                    .isEqualTo("Changing the key of 1 customer changes 3 orders.");
            picture(product, "live-inspector-effect", theme);
        }
    }

    @Test
    void d4_saving_asks_what_becomes_of_a_working_transaction() throws Exception {
        try (Product product = shop(Preferences.Theme.LIGHT)) {
            product.open("orders").press("#defer").keys(CONTROL, S);

            assertThat(product.text("#notices .label")).contains("Commit it or discard it first");
            product.picture("live-defer");
        }
    }

    @Test
    void a_change_of_a_row_alone_is_taken_back_from_the_bar() throws Exception {
        try (Product product = shop(Preferences.Theme.LIGHT)) {
            product.open("customers").keys(CONTROL, HOME).keys(RIGHT).cell("Ada King", ENTER);
            assertThat(product.rows("customers")).contains("1 | Ada King | ada@example.org | 1");
            product.press("#undo");
            assertThat(product.rows("customers")).contains("1 | Ada Lovelace | ada@example.org | 1");
        }
    }

    @Test
    void the_tab_of_the_rows_counts_them() throws Exception {
        try (Product product = shop(Preferences.Theme.LIGHT)) {
            product.open("orders");
            assertThat(product.text("#tab-data .badge")).isEqualTo("12");
        }
    }
}
