package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import keyline.app.theme.Appearance;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private final Shell shell = Shell.ofShop(1280, 800);

    @Test
    void a_table_is_found_by_a_part_of_its_name_and_selected() {
        shell.robot().keys(KeyCode.CONTROL, KeyCode.K).type("lines");
        shell.picture("palette");
        shell.robot().keys(KeyCode.ENTER);

        assertThat(shell.session().selection()).isEqualTo(Selection.of(Shop.ORDER_LINES));
        assertThat(shell.find(".palette", Node.class).isVisible()).isFalse();
    }

    @Test
    void a_column_is_found_with_its_table() {
        shell.robot().keys(KeyCode.CONTROL, KeyCode.F).type("sku").keys(KeyCode.ENTER);

        assertThat(shell.session().selection().items())
                .singleElement()
                .isInstanceOfSatisfying(
                        Selection.OfColumn.class, column -> assertThat(column.table()).isEqualTo(Shop.PRODUCTS));
    }

    @Test
    void a_command_is_run_with_the_arrow_keys_and_enter() {
        shell.robot().keys(KeyCode.CONTROL, KeyCode.K).type("theme");
        shell.robot().keys(KeyCode.UP);
        shell.robot().keys(KeyCode.DOWN).keys(KeyCode.ENTER);

        assertThat(shell.choices().appearance().get()).isIn((Object[]) Appearance.values());
        assertThat(shell.find(".palette", Node.class).isVisible()).isFalse();
    }

    @Test
    void an_obstructed_command_stays_there_with_its_reason() {
        shell.robot().keys(KeyCode.CONTROL, KeyCode.K).type("undo");
        shell.picture("palette-obstructed");
        shell.robot().keys(KeyCode.ENTER);

        assertThat(shell.find(".palette", Node.class).isVisible()).isTrue();
        shell.robot().keys(KeyCode.ESCAPE);
        assertThat(shell.find(".palette", Node.class).isVisible()).isFalse();
    }
}
