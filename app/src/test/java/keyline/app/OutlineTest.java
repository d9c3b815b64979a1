package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import keyline.model.Document;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Shell shell = Shell.ofShop(1000, 700);

    private ListView<?> list() {
        return shell.find("#outline-list", ListView.class);
    }

    @Test
    void a_click_selects_the_table_everywhere() {
        shell.robot().click(list(), 60, 14);

        assertThat(shell.session().selection()).isEqualTo(Selection.of(Shop.CUSTOMERS));
    }

    @Test
    void shift_and_an_arrow_select_more() {
        shell.robot().click(list(), 60, 14);
        shell.robot().keys(KeyCode.SHIFT, KeyCode.DOWN);

        assertThat(shell.session().selection().nodes()).containsExactly(Shop.CUSTOMERS, Shop.EMPLOYEES);
    }

    @Test
    void what_is_selected_elsewhere_is_selected_here() {
        shell.select(Selection.of(Shop.PRODUCTS));

        assertThat(shell.ask(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(4);
    }

    @Test
    void the_filter_narrows_the_list_and_escape_widens_it() {
        shell.click("#outline-filter");
        shell.robot().type("order");
        assertThat(shell.ask(() -> list().getItems().size())).isEqualTo(2);

        shell.robot().keys(KeyCode.ESCAPE);
        assertThat(shell.ask(() -> shell.find("#outline-filter", TextField.class).getText())).isEmpty();
        assertThat(shell.ask(() -> list().getItems().size())).isEqualTo(6);
    }

    @Test
    void the_filter_goes_on_into_the_list() {
        shell.click("#outline-filter");
        shell.robot().type("ship").keys(KeyCode.DOWN);

        assertThat(shell.session().selection()).isEqualTo(Selection.of(Shop.SHIPPERS));
    }

    @Test
    void the_empty_outline_says_how_to_begin() {
        Shell empty = Shell.of(Document.empty(), 1000, 700);

        assertThat(empty.find("#outline-list .empty-state", javafx.scene.control.Label.class).getText())
                .isEqualTo("No tables yet.\nPress T and click on the canvas.");
    }
}
