package keyline.app.data;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
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

/// Cells of foreign keys: the list of parent rows, chips, new parents.
class LinkCellTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    @Test
    void t12_a_foreign_key_cell_offers_the_parents() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(RIGHT).press(ENTER);
            assertThat(grid.proposals()).contains("1 Overnight Freight").hasSize(3);
            assertThat(grid.extras()).containsExactly("Set to NULL", "Open shippers");
            grid.press(3, DOWN).press(ENTER);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 1 | 3 |");
        }
    }

    @Test
    void t12_a_required_foreign_key_offers_no_null() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(ENTER);
            assertThat(grid.extras()).containsExactly("Open customers");
        }
    }

    @Test
    void t12_null_and_the_referenced_table_are_one_click_away() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(RIGHT).press(ENTER).pushExtra("Set to NULL");
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 1 | NULL");
            grid.press(ENTER).pushExtra("Open shippers");
            assertThat(grid.badge()).isEqualTo("3");
        }
    }

    @Test
    void m4_typing_completes_without_a_click() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).type("gra");
            assertThat(grid.proposals()).containsExactly("2 Grace Hopper");
            assertThat(grid.creation()).isEqualTo("+ \"gra\"");
            grid.robot.picture("link-cell-light");
            Robot.fx(() -> {
                grid.appearance.set(Appearance.DARK);
                return 0;
            });
            grid.press(ESCAPE).type("gra");
            assertThat(grid.creation()).isEqualTo("+ \"gra\"");
            grid.robot.picture("link-cell-dark");
            grid.press(TAB);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 2 |");
        }
    }

    @Test
    void m4_what_matches_nothing_is_created_and_linked_in_one_step() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(RIGHT).enter("Canal Barge", ENTER);
            assertThat(grid.rows(SHIPPERS)).contains("4 | Canal Barge");
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 1 | 4 |");
            grid.undo();
            assertThat(grid.rows(SHIPPERS)).hasSize(3);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 1 | 2 |");
        }
    }

    @Test
    void m4_a_parent_that_requires_more_is_asked_for_it() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).enter("Mary Shelley", ENTER);
            assertThat(grid.text(".new-parent > .message")).startsWith("New customer · name Mary Shelley");
            grid.robot.picture("link-cell-form");
            grid.press(ENTER);
            assertThat(grid.text(".new-parent > .message")).isNotEmpty();
            grid.enter("mary@example.com", ENTER);
            String last = grid.rows(CUSTOMERS).getLast();
            assertThat(last).contains("Mary Shelley | mary@example.com");
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | " + last.substring(0, last.indexOf(' ')) + " |");
        }
    }

    @Test
    void m4_a_new_row_takes_the_parent_along_that_was_created_for_it_as_one_step() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(CONTROL, END).press(HOME).press(RIGHT).press(RIGHT);
            grid.enter("Canal Barge", ENTER);
            assertThat(grid.text(".grid-line:typed .chip > .summary")).isEqualTo("Canal Barge");
            assertThat(grid.rows(SHIPPERS)).hasSize(3);

            grid.press(HOME).press(RIGHT).enter("1", TAB).press(HOME).press(RIGHT).press(RIGHT).press(RIGHT);
            grid.enter("2026-05-01", ENTER);
            assertThat(grid.rows(SHIPPERS)).contains("4 | Canal Barge");
            assertThat(grid.rows(ORDERS)).contains("13 | 1 | 4 | 2026-05-01 | 0");
            grid.undo();
            assertThat(grid.rows(SHIPPERS)).hasSize(3);
            assertThat(grid.rows(ORDERS)).hasSize(12);
        }
    }

    @Test
    void m8_keys_choose_and_escape_leaves_the_cell_unchanged() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(ENTER).press(DOWN).press(DOWN).press(ESCAPE);
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 1 | 2 |");
            assertThat(grid.text(".cell-editor")).isEmpty();
        }
    }

    @Test
    void m8_enter_that_is_faster_than_the_store_picks_all_the_same() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT);
            grid.typeAtOnce("grace");
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 2 |");
        }
    }

    @Test
    void m11_the_cell_shows_a_chip_and_the_header_where_it_leads() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS);
            assertThat(grid.text(".chip > .key")).isEqualTo("1");
            assertThat(grid.text(".chip > .summary")).isEqualTo("Ada Lovelace");
            assertThat(grid.texts(".grid-header-cell > .type")).contains("→ customers.customer_id");
        }
    }

    @Test
    void m11_another_column_can_stand_for_the_parent() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).menuOfColumn("customer_id", "Show customers by", "email");
            assertThat(grid.text(".chip > .summary")).contains("@");
        }
    }

    @Test
    void t12_the_referenced_row_is_opened_by_key() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(ALT, RIGHT);
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only rows where customer_id is 1");
            assertThat(grid.badge()).isEqualTo(String.valueOf(grid.rows(CUSTOMERS).size()));
        }
    }

    @Test
    void a_self_reference_offers_its_own_rows() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(EMPLOYEES).press(RIGHT).press(RIGHT).press(ENTER);
            assertThat(grid.proposals()).hasSize(grid.rows(EMPLOYEES).size());
        }
    }

    @Test
    void delete_clears_all_selected_cells_in_one_step() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(RIGHT).press(SHIFT, DOWN).press(DELETE);
            assertThat(grid.rows(ORDERS).get(0)).startsWith("1 | 1 | NULL");
            assertThat(grid.rows(ORDERS).get(1)).startsWith("2 | 1 | NULL");
            grid.undo();
            assertThat(grid.rows(ORDERS).get(0)).startsWith("1 | 1 | 2");
        }
    }

    @Test
    void the_menu_opens_by_key_and_names_keys_and_reasons() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(ORDERS).press(RIGHT).press(SHIFT, F10);
            assertThat(grid.menu()).contains("Edit", "Open Referenced Row", "Duplicate Row", "Delete Row", "Filter by This Value");
            grid.robot.picture("data-menu");
            grid.choose("Filter by This Value");
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only rows where customer_id is 1");
        }
    }

    @Test
    void a_duplicated_row_waits_for_what_must_differ() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(CONTROL, D);
            assertThat(grid.text(".grid-cell > .needed")).isEqualTo("required");
        }
    }
}
