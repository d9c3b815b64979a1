package keyline.app.data;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.ORDERS;
import static keyline.model.example.Shop.ORDER_LINES;
import static keyline.model.example.Shop.SHIPPERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import keyline.app.Robot;
import keyline.app.theme.Appearance;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a refusal says in the grid, and each of the buttons that it offers.
class RefusalTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    private static String attempt(GridTable grid) {
        return grid.text(".data-callout > .attempt");
    }

    @Test
    void t18_a_change_says_what_was_tried_and_what_is_missing() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).enter("99", ENTER);
            assertThat(attempt(grid)).isEqualTo("Change of orders · customer_id 99");
            assertThat(grid.callout())
                    .isEqualTo("No customer has customer_id 99 (fk_orders_customers). What you typed is kept here.");
            grid.robot.picture("refusal-light");
            Robot.fx(() -> {
                grid.appearance.set(Appearance.DARK);
                return 0;
            });
            grid.robot.picture("refusal-dark");
        }
    }

    @Test
    void t18_a_new_row_and_a_repeated_value_say_it_too() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(CONTROL, RIGHT).press(LEFT);
            grid.enter("grace@example.org", ENTER);
            assertThat(attempt(grid)).isEqualTo("Change of customers · email 'grace@example.org'");
            assertThat(grid.callout()).contains("uq_customers_email");
            grid.push("Show it");
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only rows where email is grace@example.org");
            assertThat(grid.text(".grid-cell > .value")).isEqualTo("2");
        }
    }

    @Test
    void the_missing_parent_is_added_with_what_it_requires_in_one_step_with_the_row() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(RIGHT).enter("77", ENTER).push("Add shipper 77");
            assertThat(grid.text(".new-parent > .message")).isEqualTo("New shipper · shipper_id 77");
            grid.enter("Rail", ENTER);
            assertThat(grid.rows(SHIPPERS)).contains("77 | Rail");
            assertThat(grid.rows(ORDERS)).anyMatch(row -> row.startsWith("1 | 1 | 77"));
            assertThat(grid.callout()).isEmpty();
            grid.undo();
            assertThat(grid.rows(SHIPPERS)).hasSize(3);
            assertThat(grid.rows(ORDERS)).noneMatch(row -> row.startsWith("1 | 1 | 77"));
        }
    }

    @Test
    void the_missing_parent_of_a_new_row_is_added_with_it() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, END).press(HOME);
            grid.press(RIGHT).enter("1", TAB).enter("77", TAB).enter("2026-05-01", TAB).enter("200", TAB);
            assertThat(attempt(grid)).startsWith("New row of orders").contains("shipper_id 77");
            grid.push("Add shipper 77").enter("Rail", ENTER);
            assertThat(grid.rows(SHIPPERS)).contains("77 | Rail");
            assertThat(grid.rows(ORDERS)).contains("13 | 1 | 77 | 2026-05-01 | 200");
        }
    }

    @Test
    void the_buttons_work_on_the_page_of_a_row() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(SPACE).press(DOWN).enter("99", ENTER).push("Pick a customer");
            grid.press(CONTROL, A).enter("grace", ENTER);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 2 |");

            grid.enter("77", ENTER).push("Add shipper 77").enter("Rail", ENTER);
            assertThat(grid.rows(ORDERS)).anyMatch(row -> row.startsWith("1 | 2 | 77"));
        }
    }

    @Test
    void another_parent_is_picked_from_the_refusal() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).enter("99", ENTER).push("Pick a customer");
            assertThat(grid.text(".cell-editor")).isEqualTo("99");
            grid.press(CONTROL, A).enter("grace", ENTER);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 2 |");
            assertThat(grid.callout()).isEmpty();
        }
    }

    @Test
    void a_reference_is_cleared_only_where_it_takes_null() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).enter("99", ENTER);
            assertThat(grid.button("Set to NULL").map(Button::getPseudoClassStates).orElseThrow())
                    .anyMatch(state -> state.getPseudoClassName().equals("obstructed"));
            grid.push("Discard");

            grid.press(RIGHT).enter("77", ENTER).push("Set to NULL");
            assertThat(grid.rows(ORDERS)).anyMatch(row -> row.startsWith("2 | 1 | NULL"));
            assertThat(grid.callout()).isEmpty();
        }
    }

    @Test
    void the_rows_in_the_way_of_a_deletion_are_shown() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(CONTROL, DELETE).push("3 orders");
            assertThat(grid.shown()).isEqualTo(ORDERS);
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only these 3 rows");
        }
    }

    @Test
    void t18_a_check_says_which_cell_it_refuses() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDER_LINES).press(CONTROL, RIGHT).enter("-1", ENTER);
            assertThat(attempt(grid)).isEqualTo("Change of order_lines · quantity -1");
        }
    }
}
