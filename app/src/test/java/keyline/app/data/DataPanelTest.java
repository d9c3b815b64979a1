package keyline.app.data;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.ORDERS;
import static keyline.model.example.Shop.SHIPPERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.app.Robot;
import keyline.app.theme.Appearance;
import keyline.model.SampleRows;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPanelTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    @Test
    void links_show_the_parent_row_and_null_differs_from_text() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS);
            assertThat(grid.badge()).isEqualTo("12");
            assertThat(grid.text(".chip > .summary")).isEqualTo("Ada Lovelace");
            assertThat(grid.text(".grid-cell > .null")).isEqualTo("NULL");
            grid.robot.picture("data-light");
            Robot.fx(() -> {
                grid.appearance.set(Appearance.DARK);
                return 0;
            });
            grid.robot.picture("data-dark");
        }
    }

    @Test
    void a_typed_cell_goes_to_the_store_and_can_be_undone() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(SHIPPERS).press(RIGHT).enter("Rail", ENTER);
            assertThat(grid.rows(SHIPPERS)).contains("1 | Rail");
            assertThat(Robot.<String>fx(() ->
                            grid.session.history().lastDone().orElseThrow().label()))
                    .isEqualTo("Change row of shippers");
            Robot.fx(() -> {
                grid.session.undo();
                return 0;
            });
            grid.settle();
            assertThat(grid.rows(SHIPPERS)).contains("1 | Overnight Freight");
            assertThat(grid.text(".grid-cell > .value")).isEqualTo("1");
        }
    }

    @Test
    void escape_gives_up_what_is_being_typed() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(SHIPPERS).press(RIGHT).enter("Rail", ESCAPE);
            assertThat(grid.rows(SHIPPERS)).contains("1 | Overnight Freight");
            assertThat(grid.text(".cell-editor")).isEmpty();
        }
    }

    @Test
    void a_new_row_is_stored_when_it_is_left() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(SHIPPERS).press(CONTROL, END).enter("Bike", TAB);
            assertThat(grid.rows(SHIPPERS)).contains("4 | Bike");
            assertThat(grid.badge()).isEqualTo("4");
        }
    }

    @Test
    void an_order_for_a_missing_customer_is_kept_and_explained() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, END).press(HOME);
            grid.press(TAB).enter("99", TAB).press(TAB).enter("2026-05-01", TAB).enter("200", TAB);

            assertThat(grid.callout())
                    .contains("99")
                    .contains("fk_orders_customers")
                    .contains("kept");
            assertThat(grid.rows(ORDERS)).hasSize(12);
            assertThat(grid.button("Set to NULL")).isPresent();
            grid.robot.picture("data-refused");
            Robot.fx(() -> {
                grid.appearance.set(Appearance.DARK);
                return 0;
            });
            grid.robot.picture("data-refused-dark");

            grid.open(CUSTOMERS).open(ORDERS);
            assertThat(grid.text(".grid-line:refused .chip > .key")).isEqualTo("99");
        }
    }

    @Test
    void a_refused_row_is_taken_once_its_cell_is_mended() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, END).press(HOME);
            grid.press(TAB).enter("99", TAB).press(TAB).enter("2026-05-01", TAB).enter("200", TAB);
            grid.press(UP).press(RIGHT).enter("3", ENTER);
            assertThat(grid.rows(ORDERS)).contains("13 | 3 | NULL | 2026-05-01 | 200");
            assertThat(grid.callout()).isEmpty();
        }
    }

    @Test
    void what_is_no_value_stays_in_the_cell_with_the_reason() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(3, RIGHT).enter("soon", TAB).press(LEFT);
            assertThat(grid.callout()).startsWith("'soon' isn't a date.");
            assertThat(grid.text(".grid-cell:blamed > .value")).isEqualTo("soon");
            grid.robot.picture("data-unreadable");
            grid.push("Discard");
            assertThat(grid.callout()).isEmpty();
            assertThat(grid.rows(ORDERS).getFirst()).contains("2026-01-04");
        }
    }

    @Test
    void a_required_cell_cannot_be_cleared_and_says_so() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(DELETE);
            assertThat(grid.note()).isEqualTo("customer_id is NOT NULL, so it can't be cleared.");
            grid.press(RIGHT).press(DELETE);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 1 | NULL");
        }
    }

    @Test
    void typing_the_name_of_a_parent_finds_its_key() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).type("grace");
            grid.robot.picture("data-proposals");
            grid.press(ENTER);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 2 |");
        }
    }

    @Test
    void an_empty_table_invites_to_type() throws Exception {
        try (GridTable grid = new GridTable(Shop.document(), SampleRows.NONE, folder)) {
            assertThat(grid.text(".empty-state")).isEqualTo("Select a table to see and type its rows.");
            grid.open(ORDERS);
            assertThat(grid.text(".grid-hint")).isEqualTo("No rows yet. Type below to add one.");
            grid.robot.picture("data-empty");
        }
    }
}
