package keyline.app.data;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SHIFT;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl+F in the grid.
class FindTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    private static String said(GridTable grid) {
        return grid.text(".find-bar > .label");
    }

    @Test
    void typing_goes_to_the_first_row_with_the_text_and_enter_to_the_next() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, F).type("2026-03");
            assertThat(said(grid)).isEqualTo("Row 6, order_date");
            grid.robot.picture("data-find");
            grid.press(ENTER);
            assertThat(said(grid)).isEqualTo("Row 7, order_date");
            grid.press(SHIFT, ENTER);
            assertThat(said(grid)).isEqualTo("Row 6, order_date");
        }
    }

    @Test
    void behind_the_last_row_it_goes_on_from_the_first() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(CONTROL, F).type("grace").press(ENTER);
            assertThat(said(grid)).isEqualTo("Row 2, name, from the first row on");
            grid.press(SHIFT, ENTER);
            assertThat(said(grid)).isEqualTo("Row 2, name, from the last row back");
        }
    }

    @Test
    void what_no_cell_has_is_said_and_escape_closes_the_bar() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(CONTROL, F).type("nobody");
            assertThat(said(grid)).isEqualTo("No cell has it.");
            grid.press(ESCAPE);
            assertThat(grid.text("#find-text")).isEmpty();
        }
    }

    @Test
    void it_follows_the_order_and_the_filters_of_the_grid() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).menuOfColumn("name", "Sort Descending").press(CONTROL, F).type("ada");
            assertThat(said(grid)).isEqualTo("Row %d, name".formatted(grid.rows(CUSTOMERS).size()));
        }
    }
}
