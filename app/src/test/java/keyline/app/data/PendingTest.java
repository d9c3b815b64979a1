package keyline.app.data;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static keyline.model.example.Shop.CUSTOMERS;
import static keyline.model.example.Shop.ORDERS;
import static keyline.model.example.Shop.PRODUCTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import keyline.app.Robot;
import keyline.app.theme.Appearance;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.edit.AddConstraint;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.SetColumnType;
import keyline.model.example.Shop;
import keyline.persistence.store.RowEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingTest {

    @TempDir
    Path folder;

    /// Three orders refer to customers that there are not, two of them to 99, when their foreign key comes.
    private GridTable orphans(long other) {
        GridTable grid = new GridTable(Shop.document(), Shop.rows(), folder);
        ForeignKey key = Shop.document().schema().table(ORDERS).foreignKeys().getFirst();
        grid.perform(new DropConstraint(ORDERS, key.id()));
        change(grid, ORDERS, 2, "customer_id", new Value.Int(99));
        change(grid, ORDERS, 5, "customer_id", new Value.Int(other));
        change(grid, ORDERS, 7, "customer_id", new Value.Int(99));
        return grid.perform(new AddConstraint(ORDERS, key)).openPending();
    }

    private static void change(GridTable grid, TableId table, long row, String column, Value value) {
        ColumnId id = Shop.document()
                .schema()
                .table(table)
                .columnNamed(column)
                .orElseThrow()
                .id();
        Robot.fx(() -> grid.source.perform(new RowEdit.Update(table, row, Map.of(id, value))));
        grid.settle();
    }

    @Test
    void t11_rows_that_break_a_new_foreign_key_stand_beside_the_reasons_and_remedies() throws Exception {
        try (GridTable grid = orphans(98)) {
            assertThat(grid.text(".pending-panel .title")).isEqualTo("3 orders break fk_orders_customers");
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only rows that break the rule");
            assertThat(grid.text(".grid-cell:blamed .key")).isEqualTo("98");
            assertThat(grid.text(".grounds .label")).contains("98");
            assertThat(grid.button("Show 2 orders")).isPresent();
            picture(grid, "pending");
        }
    }

    @Test
    void t11_missing_parents_are_created_with_what_they_require() throws Exception {
        try (GridTable grid = orphans(99)) {
            grid.push("Create the missing customer…");
            grid.robot.picture("pending-asks");
            grid.type("Unknown").press(ENTER).type("nobody@example.org").press(ENTER);

            assertThat(grid.note()).contains("create the missing customer", "Fk_orders_customers is enforced now");
            assertThat(grid.rows(CUSTOMERS)).anyMatch(row -> row.startsWith("99 | Unknown"));
            assertThat(grid.text(".pending-panel .title")).isEmpty();
            grid.push("Undo");
            assertThat(grid.rows(CUSTOMERS)).noneMatch(row -> row.startsWith("99 |"));
        }
    }

    @Test
    void t11_the_rows_of_one_reason_are_given_another_parent() throws Exception {
        try (GridTable grid = orphans(98)) {
            grid.push("Refer to another…");
            grid.type("turing");
            grid.robot.picture("pending-candidates");
            grid.push("3 Alan Turing");

            assertThat(grid.rows(ORDERS)).anyMatch(row -> row.startsWith("5 | 3 |"));
            assertThat(grid.text(".pending-panel .title")).isEqualTo("2 orders break fk_orders_customers");
        }
    }

    @Test
    void t11_what_cannot_be_done_says_why() throws Exception {
        try (GridTable grid = orphans(98)) {
            assertThat(grid.button("Set customer_id of 3 orders to NULL")
                            .orElseThrow()
                            .getPseudoClassStates())
                    .anyMatch(state -> state.getPseudoClassName().equals("obstructed"));
            assertThat(grid.texts(".remedies .muted")).anyMatch(text -> text.contains("NOT NULL"));
        }
    }

    @Test
    void t16_rows_that_agree_in_a_new_key_stand_together() throws Exception {
        try (GridTable grid = new GridTable(Shop.document(), Shop.rows(), folder)) {
            ColumnId city = Shop.document()
                    .schema()
                    .table(CUSTOMERS)
                    .columnNamed("city_id")
                    .orElseThrow()
                    .id();
            grid.perform(new AddConstraint(CUSTOMERS, new Constraint.Unique(new ConstraintId(900), "", List.of(city))));
            grid.openPending();

            assertThat(grid.text(".pending-panel .title")).isEqualTo("3 customers break uq_customers_city_id");
            assertThat(grid.texts(".grid-cell:blamed .value")).containsExactly("1", "1", "1");
            grid.robot.picture("pending-duplicates");
            grid.press(ESCAPE);
        }
    }

    @Test
    void t16_values_that_do_not_fit_a_type_are_converted_as_someone_says() throws Exception {
        try (GridTable grid = new GridTable(Shop.document(), Shop.rows(), folder)) {
            change(grid, PRODUCTS, 1, "sku", new Value.Text("0012"));
            ColumnId sku = Shop.document()
                    .schema()
                    .table(PRODUCTS)
                    .columnNamed("sku")
                    .orElseThrow()
                    .id();
            grid.perform(new SetColumnType(PRODUCTS, sku, ColumnType.Plain.INTEGER))
                    .openPending();
            String convert = grid.buttons(".remedies .button").stream()
                    .filter(text -> text.startsWith("Convert"))
                    .findFirst()
                    .orElseThrow();
            grid.fire(convert);
            grid.robot.picture("pending-conversion");
            grid.press(ENTER);
            assertThat(grid.rows(PRODUCTS).getFirst()).startsWith("1 | 12 |");
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
