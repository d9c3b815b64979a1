package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Selection.OfRelation ORDERS_CUSTOMERS =
            new Selection.OfRelation(Shop.ORDERS, new ConstraintId(58));

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

        assertThat(shell.ask(() -> list().getSelectionModel().getSelectedIndex()))
                .isEqualTo(4);
    }

    @Test
    void the_filter_narrows_the_list_and_escape_widens_it() {
        shell.click("#outline-filter");
        shell.robot().type("order");
        assertThat(shell.ask(() -> list().getItems().size())).isEqualTo(2);

        shell.robot().keys(KeyCode.ESCAPE);
        assertThat(shell.ask(
                        () -> shell.find("#outline-filter", TextField.class).getText()))
                .isEmpty();
        assertThat(shell.ask(() -> list().getItems().size())).isEqualTo(6);
    }

    @Test
    void the_filter_goes_on_into_the_list() {
        shell.click("#outline-filter");
        shell.robot().type("ship").keys(KeyCode.DOWN);

        assertThat(shell.session().selection()).isEqualTo(Selection.of(Shop.SHIPPERS));
    }

    @Test
    void a_relation_is_opened_by_keys() {
        shell.select(Selection.of(Shop.ORDERS));
        shell.run(list()::requestFocus);

        shell.robot().keys(KeyCode.RIGHT).keys(KeyCode.DOWN);
        assertThat(shell.session().selection()).isEqualTo(Selection.of(ORDERS_CUSTOMERS));
        shell.robot().keys(KeyCode.ENTER);
        assertThat(popoverIsOpen()).isTrue();

        shell.robot().keys(KeyCode.ESCAPE);
        shell.run(list()::requestFocus);
        shell.robot().keys(KeyCode.LEFT).keys(KeyCode.LEFT);
        assertThat(shell.session().selection()).isEqualTo(Selection.of(Shop.ORDERS));
        assertThat(shell.ask(() -> list().getItems().size())).isEqualTo(6);
    }

    @Test
    void a_relation_is_opened_with_the_arrow_and_a_double_click() {
        shell.robot().click(arrow(), 6, 10);
        assertThat(shell.session().selection()).isEqualTo(Selection.NONE);
        assertThat(shell.ask(() -> list().getItems().size())).isEqualTo(7);
        shell.picture("outline-relations");

        shell.robot().doubleClick(list(), 80, 14 + lineHeight());
        assertThat(shell.session().selection()).isEqualTo(Selection.of(ORDERS_CUSTOMERS));
        assertThat(popoverIsOpen()).isTrue();
    }

    @Test
    void another_project_begins_with_all_tables_closed() {
        shell.robot().click(arrow(), 6, 10);
        shell.run(() -> shell.session().open(Document.empty()));
        shell.run(() -> shell.session().open(Shop.document()));

        assertThat(shell.ask(() -> list().getItems().size())).isEqualTo(6);
    }

    /// The arrow of the first table, of which the orders are the only relation.
    private Node arrow() {
        return shell.ask(() -> list().lookup(".handle"));
    }

    private double lineHeight() {
        return shell.ask(() -> ((Region) list().lookup(".outline-cell")).getHeight());
    }

    private boolean popoverIsOpen() {
        return shell.ask(() -> list().getScene().lookup(".relation-card") != null);
    }

    @Test
    void the_empty_outline_says_how_to_begin() {
        Shell empty = Shell.of(Document.empty(), 1000, 700);

        assertThat(empty.find("#outline-list .empty-state", javafx.scene.control.Label.class)
                        .getText())
                .isEqualTo("No tables yet.\nPress T and click on the canvas.");
    }
}
