package keyline.app.data;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.ORDERS;
import static keyline.model.example.Shop.SHIPPERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import keyline.app.Robot;
import keyline.app.SystemClipboard;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells of a spreadsheet that are pasted into a grid.
class PasteTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    private static GridTable paste(GridTable grid, String... lines) {
        SystemClipboard.hold(lines);
        return grid.press(CONTROL, V);
    }

    /// Goes to the line where rows are added, to its second column.
    private static GridTable toNewRow(GridTable grid) {
        return grid.open(ORDERS).press(CONTROL, END).press(HOME).press(RIGHT);
    }

    /// Decides about a value of the review by the text of the choice.
    private static GridTable decide(GridTable grid, int value, String choice) {
        List<ComboBox<?>> boxes =
                Robot.fx(() -> grid.robot.stage().getScene().getRoot().lookupAll(".paste-review .combo-box").stream()
                        .<ComboBox<?>>map(node -> (ComboBox<?>) node)
                        .toList());
        Robot.fx(() -> {
            ComboBox<?> box = boxes.get(value);
            int at = box.getItems().stream()
                    .map(Object::toString)
                    .toList()
                    .indexOf(box.getItems().stream()
                            .map(Object::toString)
                            .filter(text -> text.contains("label=" + choice))
                            .findFirst()
                            .orElseThrow());
            box.getSelectionModel().select(at);
            return at;
        });
        return grid.settle();
    }

    @Test
    void m15_pasting_on_the_new_row_line_makes_rows_in_one_step() throws Exception {
        try (GridTable grid = shop()) {
            paste(toNewRow(grid), "1\t2\t2026-05-01\t10", "2\t\t2026-05-02\t20");
            assertThat(grid.rows(ORDERS)).contains("13 | 1 | 2 | 2026-05-01 | 10", "14 | 2 | NULL | 2026-05-02 | 20");
            grid.undo();
            assertThat(grid.rows(ORDERS)).hasSize(12);
        }
    }

    @Test
    void m15_pasting_over_cells_changes_them_and_adds_the_rows_that_are_left_in_one_step() throws Exception {
        try (GridTable grid = shop()) {
            List<String> before = grid.rows(ORDERS);
            grid.open(ORDERS)
                    .press(CONTROL, END)
                    .press(UP)
                    .press(UP)
                    .press(HOME)
                    .press(RIGHT);
            paste(grid, "2\tNordfracht", "Emmy\t1", "3\t2\t2026-06-01\t7");
            assertThat(grid.texts(".paste-review .value")).containsExactly("'Emmy'");
            assertThat(grid.rows(ORDERS)).isEqualTo(before);
            decide(grid, 0, "Link to 4").push("Paste");
            List<String> after = grid.rows(ORDERS);
            assertThat(after).hasSize(13).endsWith("13 | 3 | 2 | 2026-06-01 | 7");
            assertThat(after.get(10)).startsWith("11 | 2 | 2 |");
            assertThat(after.get(11)).startsWith("12 | 4 | 1 |");
            grid.undo();
            assertThat(grid.rows(ORDERS)).isEqualTo(before);
        }
    }

    @Test
    void copied_cells_are_lines_of_a_spreadsheet() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(SHIPPERS).press(SHIFT, RIGHT).press(SHIFT, DOWN).press(CONTROL, C);
            assertThat(SystemClipboard.text()).isEqualTo("1\tOvernight Freight\n2\tNordfracht");
        }
    }

    @Test
    void m15_link_columns_match_by_key_then_by_unique_words() throws Exception {
        try (GridTable grid = shop()) {
            paste(toNewRow(grid), "Grace Hopper\tNordfracht\t2026-05-01\t10", "3\t1\t2026-05-02\t20");
            assertThat(grid.rows(ORDERS)).contains("13 | 2 | 2 | 2026-05-01 | 10", "14 | 3 | 1 | 2026-05-02 | 20");
        }
    }

    @Test
    void m15_what_matches_nothing_goes_to_one_review() throws Exception {
        try (GridTable grid = shop()) {
            paste(toNewRow(grid), "Ada\tCanal Barge\t2026-05-01\t10", "2\tCanal Barge\t2026-05-02\t20");
            assertThat(grid.text(".paste-review > .title")).isEqualTo("2 values to decide about");
            grid.robot.picture("paste-review");
            assertThat(grid.rows(ORDERS)).hasSize(12);
            decide(grid, 0, "Link to 1 Ada Lovelace");
            grid.robot.picture("paste-decided");
            decide(grid, 1, "Create shipper").push("Paste");
            assertThat(grid.rows(SHIPPERS)).contains("4 | Canal Barge").hasSize(4);
            assertThat(grid.rows(ORDERS)).contains("13 | 1 | 4 | 2026-05-01 | 10", "14 | 2 | 4 | 2026-05-02 | 20");
            grid.undo();
            assertThat(grid.rows(ORDERS)).hasSize(12);
            assertThat(grid.rows(SHIPPERS)).hasSize(3);
        }
    }

    @Test
    void m15_text_for_a_single_link_is_never_split() throws Exception {
        try (GridTable grid = shop()) {
            paste(toNewRow(grid), "Ada Lovelace, Grace Hopper\t1;2\t2026-05-01\t10");
            assertThat(grid.texts(".paste-review .value")).containsExactly("'Ada Lovelace, Grace Hopper'", "'1;2'");
            grid.push("Cancel");
            assertThat(grid.rows(ORDERS)).hasSize(12);
            assertThat(grid.text(".paste-review > .title")).isEmpty();
        }
    }

    @Test
    void m15_words_that_several_rows_have_are_asked_for() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(CUSTOMERS).press(CONTROL, END).press(HOME).press(RIGHT);
            paste(grid, "Ada Lovelace\tother@example.com");
            paste(toNewRow(grid), "Ada Lovelace\t\t2026-05-01\t10");
            assertThat(grid.texts(".paste-review .small")).anyMatch(text -> text.endsWith("several rows"));
        }
    }

    @Test
    void a_refused_paste_stays_one_step_with_all_wrong_cells_listed() throws Exception {
        try (GridTable grid = shop()) {
            paste(
                    toNewRow(grid),
                    "1\t1\t2026-05-01\t10",
                    "1\t1\tsoon\t20",
                    "1\t1\t2026-05-03\t-5",
                    "1\t1\t2026-05-04\t-6");
            assertThat(grid.rows(ORDERS)).hasSize(12);
            assertThat(grid.text(".paste-issues > .title"))
                    .isEqualTo("Nothing is pasted yet: 3 of 4 rows can't be taken.");
            grid.robot.picture("paste-issues");
            assertThat(grid.texts(".paste-issues .issue > .small")).hasSize(3);
            grid.push("Row 2 · order_date").enter("2026-05-02", ENTER);
            grid.push("Row 3 · total_amount").enter("5", ENTER);
            grid.push("Row 4 · total_amount").enter("6", ENTER);
            assertThat(grid.rows(ORDERS)).hasSize(12);
            grid.push("Paste again");
            assertThat(grid.rows(ORDERS)).hasSize(16);
            grid.undo();
            assertThat(grid.rows(ORDERS)).hasSize(12);
        }
    }
}
