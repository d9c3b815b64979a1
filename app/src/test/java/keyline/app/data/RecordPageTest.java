package keyline.app.data;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.EMPLOYEES;
import static keyline.model.example.Shop.ORDERS;
import static keyline.model.example.Shop.SHIPPERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.app.Robot;
import keyline.app.theme.Appearance;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of one row.
class RecordPageTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    @Test
    void m12_a_record_has_a_panel_for_each_inbound_foreign_key() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(SPACE);
            assertThat(grid.text(".record-header > .title")).isEqualTo("customer 1 · Ada Lovelace");
            assertThat(grid.texts(".related-header > .title")).containsExactly("orders");
            assertThat(grid.texts(".related-header > .small")).contains("3 rows", "by customer_id");
            grid.robot.picture("record-light");
            Robot.fx(() -> {
                grid.appearance.set(Appearance.DARK);
                return 0;
            });
            grid.robot.picture("record-dark");
        }
    }

    @Test
    void m12_a_row_added_there_has_the_key_already() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(DOWN).press(CONTROL, SPACE);
            int before = grid.rows(ORDERS).size();
            grid.push("Add order").press(TAB).press(TAB).enter("2026-05-01", TAB).enter("200", TAB);
            assertThat(grid.rows(ORDERS)).hasSize(before + 1);
            assertThat(grid.rows(ORDERS).getLast()).contains("| 2 | NULL | 2026-05-01 | 200");
            assertThat(grid.texts(".related-header > .small")).contains("4 rows");
        }
    }

    @Test
    void m12_a_self_reference_has_its_panel_too() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(EMPLOYEES).press(SPACE);
            assertThat(grid.texts(".related-header > .title")).containsExactly("employees");
        }
    }

    @Test
    void m12_a_row_that_nothing_refers_to_says_so() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(Shop.ORDER_LINES).press(SPACE);
            assertThat(grid.text(".record-related > .muted")).isEqualTo("No table refers to this one.");
        }
    }

    @Test
    void a_field_is_typed_like_a_cell() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(SHIPPERS).press(SPACE).press(DOWN).enter("Rail", ENTER);
            assertThat(grid.rows(SHIPPERS)).contains("1 | Rail");
            assertThat(grid.text(".record-header > .title")).isEqualTo("shipper 1 · Rail");
        }
    }

    @Test
    void a_field_of_a_foreign_key_offers_the_parents() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(SPACE).press(DOWN).type("grace");
            assertThat(grid.proposals()).containsExactly("2 Grace Hopper");
            grid.robot.picture("record-link");
            grid.press(ENTER);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 2 |");
        }
    }

    @Test
    void what_is_refused_is_explained_on_the_page() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(SPACE).press(DOWN).enter("99", ENTER);
            assertThat(grid.text(".record-fields .data-callout > .message")).contains("fk_orders_customers");
            grid.robot.picture("record-refused");
            grid.push("Discard");
            assertThat(grid.text(".record-fields .data-callout > .message")).isEmpty();
        }
    }

    @Test
    void page_down_goes_to_the_next_record_and_escape_back() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(SPACE).press(PAGE_DOWN);
            assertThat(grid.text(".record-header > .title")).isEqualTo("customer 2 · Grace Hopper");
            grid.press(ESCAPE);
            assertThat(grid.text(".record-header > .title")).isEmpty();
            grid.enter("x", ESCAPE).press(SPACE);
            assertThat(grid.text(".record-header > .title")).isEqualTo("customer 2 · Grace Hopper");
        }
    }
}
