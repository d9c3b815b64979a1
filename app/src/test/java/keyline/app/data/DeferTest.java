package keyline.app.data;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.app.Robot;
import keyline.app.theme.Appearance;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeferTest {

    @TempDir
    Path folder;

    private GridTable deferred() {
        GridTable grid = new GridTable(Shop.document(), Shop.rows(), folder);
        Robot.fx(() -> grid.source.defer());
        return grid.settle().open(ORDERS);
    }

    @Test
    void d4_rows_without_parent_are_counted_and_hold_the_commit() throws Exception {
        try (GridTable grid = deferred()) {
            assertThat(grid.text(".work-bar > .strong")).isEqualTo("Working transaction · 0 edits");
            grid.press(RIGHT).enter("99", ENTER);

            assertThat(grid.text(".work-bar > .strong")).isEqualTo("Working transaction · 1 edit");
            assertThat(grid.button("1 order without parent")).isPresent();
            assertThat(grid.button("Commit").orElseThrow().getAccessibleHelp()).isEqualTo("1 row has no parent yet.");
            grid.robot.picture("defer-light");
            Robot.fx(() -> {
                grid.appearance.set(Appearance.DARK);
                return 0;
            });
            grid.robot.picture("defer-dark");
            grid.push("1 order without parent");
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only this row");
        }
    }

    @Test
    void d4_once_every_row_has_its_parent_the_work_is_committed_as_one_step() throws Exception {
        try (GridTable grid = deferred()) {
            grid.press(RIGHT).enter("99", ENTER).press(javafx.scene.input.KeyCode.UP).enter("2", ENTER);
            grid.push("Commit");

            assertThat(grid.note()).isEqualTo("Committed as one step.");
            assertThat(grid.text(".work-bar > .strong")).isEmpty();
            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 2 |");
            Robot.fx(() -> {
                grid.session.undo();
                return 0;
            });
            assertThat(grid.settle().rows(ORDERS).getFirst()).startsWith("1 | 1 |");
        }
    }

    @Test
    void d4_discarding_takes_all_of_it_back() throws Exception {
        try (GridTable grid = deferred()) {
            grid.press(RIGHT).enter("99", ENTER).push("Discard");

            assertThat(grid.rows(ORDERS).getFirst()).startsWith("1 | 1 |");
            assertThat(grid.text(".work-bar > .strong")).isEmpty();
        }
    }

    @Test
    void d4_undo_takes_back_the_last_edit_within() throws Exception {
        try (GridTable grid = deferred()) {
            grid.press(RIGHT).enter("99", ENTER);
            Robot.fx(() -> {
                grid.session.undo();
                return 0;
            });

            assertThat(grid.settle().rows(ORDERS).getFirst()).startsWith("1 | 1 |");
            assertThat(grid.text(".work-bar > .strong")).isEqualTo("Working transaction · 0 edits");
        }
    }

    @Test
    void d4_a_parent_may_go_before_its_children_have_another() throws Exception {
        try (GridTable grid = deferred()) {
            grid.open(CUSTOMERS).press(CONTROL, DELETE);
            assertThat(grid.texts(".cascade-panel .muted")).contains("left without a parent");
            grid.robot.picture("defer-cascade");
            grid.press(ENTER);

            assertThat(grid.button("3 orders without parent")).isPresent();
        }
    }

    @Test
    void d4_the_design_waits_until_the_work_is_done() throws Exception {
        try (GridTable grid = deferred()) {
            grid.perform(new RenameTable(ORDERS, "bookings"));

            assertThat(grid.session.document().schema().table(ORDERS).name()).isEqualTo("orders");
        }
    }
}
