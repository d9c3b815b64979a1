package keyline.app.data;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.ORDERS;
import static keyline.model.example.Shop.ORDER_LINES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.app.Robot;
import keyline.app.theme.Appearance;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    @Test
    void x11_deleting_an_order_shows_first_what_goes_with_it() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, DELETE);

            assertThat(grid.text(".cascade-panel > .title")).isEqualTo("Deleting 1 order takes other rows along");
            assertThat(grid.button("1 order line")).isPresent();
            assertThat(grid.rows(ORDERS)).hasSize(12);
            picture(grid, "cascade");
        }
    }

    @Test
    void x11_enter_goes_ahead_and_it_can_be_undone() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, DELETE).press(ENTER);

            assertThat(grid.note()).isEqualTo("Deleted 1 order and 1 order line.");
            assertThat(grid.rows(ORDERS)).hasSize(11);
            assertThat(grid.text(".cascade-panel > .title")).isEmpty();
            grid.push("Undo");
            assertThat(grid.rows(ORDERS)).hasSize(12);
        }
    }

    @Test
    void x11_escape_leaves_everything_as_it_is() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, DELETE).press(ESCAPE);

            assertThat(grid.text(".cascade-panel > .title")).isEmpty();
            assertThat(grid.rows(ORDERS)).hasSize(12);
            assertThat(grid.type("5").text(".cell-editor"))
                    .as("the grid has the keyboard again")
                    .isEqualTo("5");
        }
    }

    @Test
    void x11_each_line_leads_to_its_rows() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, DELETE).push("1 order line");

            assertThat(grid.shown()).isEqualTo(ORDER_LINES);
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only this row");
            assertThat(grid.button("Delete 1 order and 1 more row")).isPresent();
            grid.push("Cancel");
            assertThat(grid.shown()).isEqualTo(ORDERS);
        }
    }

    @Test
    void x11_a_blocked_deletion_names_the_rows_in_the_way_and_offers_what_helps() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(CONTROL, DELETE);

            assertThat(grid.text(".cascade-panel > .refusal")).contains("3 orders refer to customer");
            assertThat(grid.button("3 orders")).isPresent();
            picture(grid, "cascade-blocked");
            grid.push("Delete 3 orders");
            assertThat(grid.button("Delete 1 customer")).isPresent();
            grid.push("Delete 1 customer");
            assertThat(grid.rows(CUSTOMERS)).noneMatch(row -> row.startsWith("1 |"));
        }
    }

    @Test
    void x11_another_key_for_a_parent_shows_what_follows() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).enter("70", ENTER);

            assertThat(grid.text(".cascade-panel > .title")).isEqualTo("Changing this key changes other rows");
            assertThat(grid.rows(CUSTOMERS).getFirst()).startsWith("1 |");
            picture(grid, "cascade-key");
            grid.press(ENTER);
            assertThat(grid.rows(CUSTOMERS)).anyMatch(row -> row.startsWith("70 |"));
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 70 |");
        }
    }

    @Test
    void x11_a_key_that_is_left_alone_after_all_comes_back() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).enter("70", ENTER).press(ESCAPE);

            assertThat(grid.text(".grid-cell > .value")).isEqualTo("1");
            assertThat(grid.rows(CUSTOMERS).getFirst()).startsWith("1 |");
        }
    }

    @Test
    void x11_a_deletion_that_touches_nothing_else_goes_at_once() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDER_LINES).press(CONTROL, DELETE);

            assertThat(grid.note()).isEqualTo("Deleted 1 order line.");
        }
    }

    private static void picture(GridTable grid, String name) {
        grid.robot.picture(name + "-light");
        Robot.fx(() -> {
            grid.appearance.set(Appearance.DARK);
            return 0;
        });
        grid.robot.picture(name + "-dark");
    }
}
