package keyline.app.data;

import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.SHIFT;
import static keyline.model.example.Shop.ORDERS;
import static keyline.model.example.Shop.SHIPPERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import keyline.model.TableId;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows from and to CSV files, in the window.
class CsvTest {

    @TempDir
    Path folder;

    private GridTable shop() {
        return new GridTable(Shop.document(), Shop.rows(), folder);
    }

    private GridTable importing(GridTable grid, TableId table, String... lines) throws IOException {
        Files.writeString(folder.resolve("rows.csv"), String.join("\n", lines));
        return grid.open(table).press(SHIFT, F10).choose("Import CSV…").work();
    }

    @Test
    void t17_fields_go_into_the_columns_of_their_names_and_all_rows_are_one_step() throws Exception {
        try (GridTable grid = shop()) {
            importing(grid, ORDERS, "Customer_ID,shipper_id,order_date,remark", "1,2,2026-05-01,x", "2,,2026-05-02,y");
            assertThat(grid.text(".csv-import > .title")).isEqualTo("Import rows.csv into orders");
            grid.robot.picture("csv-import");
            grid.push("Import").work();
            assertThat(grid.note()).isEqualTo("Imported 2 rows");
            assertThat(grid.rows(ORDERS)).contains("13 | 1 | 2 | 2026-05-01 | 0", "14 | 2 | NULL | 2026-05-02 | 0");
            grid.undo();
            assertThat(grid.rows(ORDERS)).hasSize(12);
        }
    }

    @Test
    void t17_a_missing_required_column_is_named() throws Exception {
        try (GridTable grid = shop()) {
            importing(grid, ORDERS, "shipper_id,order_date", "2,2026-05-01");
            assertThat(grid.text(".csv-import > .error")).isEqualTo("customer_id needs a value.");
            grid.push("Import");
            assertThat(grid.rows(ORDERS)).hasSize(12);
        }
    }

    @Test
    void t17_errors_name_row_column_and_value_and_nothing_is_imported() throws Exception {
        try (GridTable grid = shop()) {
            importing(grid, ORDERS, "customer_id,order_date", "1,2026-05-01", "1,soon", "99,2026-05-02");
            grid.push("Import").work();
            assertThat(grid.texts(".csv-faults .value")).contains("Row 3 · order_date · 'soon'");
            grid.robot.picture("csv-faults");
            assertThat(grid.rows(ORDERS)).hasSize(12);
        }
    }

    @Test
    void t17_an_import_tells_its_progress_and_cancelling_it_in_the_middle_leaves_nothing() throws Exception {
        try (GridTable grid = shop()) {
            String[] lines = new String[200_000];
            Arrays.fill(lines, "1,2026-05-01");
            lines[0] = "customer_id,order_date";
            importing(grid, ORDERS, lines);
            List<Double> told = grid.cancelJobsUnderWay();
            grid.push("Import").work();
            assertThat(told).isNotEmpty();
            assertThat(grid.rows(ORDERS)).hasSize(12);
            grid.robot.until(() -> grid.session.history().done().isEmpty());
        }
    }

    @Test
    void t17_the_shown_rows_are_exported() throws Exception {
        try (GridTable grid = shop()) {
            grid.open(SHIPPERS).press(SHIFT, F10).choose("Filter by This Value");
            grid.press(SHIFT, F10).choose("Export Shown Rows as CSV…");
            grid.robot.picture("csv-export");
            grid.push("Export…").work();
            assertThat(folder.resolve("exported.csv")).hasContent("shipper_id,name\n1,Overnight Freight\n");
            assertThat(grid.note()).isEqualTo("Exported to exported.csv");
        }
    }
}
