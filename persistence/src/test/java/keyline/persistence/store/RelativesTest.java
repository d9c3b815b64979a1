package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.persistence.store.Relatives.Found;
import keyline.persistence.store.Relatives.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelativesTest {

    private static final ConstraintId ORDERS_CUSTOMERS = new ConstraintId(58);
    private static final ConstraintId ORDERS_SHIPPERS = new ConstraintId(59);
    private static final ConstraintId LINES_ORDERS = new ConstraintId(77);
    private static final ConstraintId LINES_PRODUCTS = new ConstraintId(78);

    @TempDir
    Path folder;

    private Relatives relatives(SampleRows rows, TableId table, long row) throws Exception {
        try (SampleStore store = SampleStore.open(folder.resolve("rows.db"))) {
            Driven.get(store.load(Shop.document(), rows));
            return Driven.get(store.relatives(table, row));
        }
    }

    @Test
    void a_row_is_followed_up_and_down_two_steps() throws Exception {
        Relatives order = relatives(Shop.rows(), Shop.ORDERS, 6);

        assertThat(order.keys())
                .containsExactlyInAnyOrder(ORDERS_CUSTOMERS, ORDERS_SHIPPERS, LINES_ORDERS, LINES_PRODUCTS);
        assertThat(order.tables())
                .isEqualTo(Map.of(
                        Shop.CUSTOMERS, complete(1, 1),
                        Shop.SHIPPERS, complete(1, 1),
                        Shop.ORDER_LINES, complete(1, 2),
                        Shop.PRODUCTS, complete(2, 2)));
    }

    @Test
    void a_row_without_relations_has_no_relatives_and_neither_has_one_that_is_gone() throws Exception {
        assertThat(relatives(Shop.rows(), Shop.ORDERS, 999)).isEqualTo(Relatives.NONE);
        assertThat(relatives((_, _) -> {}, Shop.ORDERS, 1)).isEqualTo(Relatives.NONE);
    }

    @Test
    void a_self_reference_leads_to_other_rows_of_the_table_and_not_to_the_row_itself() throws Exception {
        Relatives boss = relatives(Shop.rows(), Shop.EMPLOYEES, 1);

        assertThat(boss.tables()).containsOnlyKeys(Shop.EMPLOYEES);
        assertThat(boss.tables().values()).allSatisfy(table -> assertThat(table.rows()).isPositive());
    }

    @Test
    void of_very_many_rows_only_a_thousand_are_counted() throws Exception {
        Document shop = Shop.document();
        SampleRows many = (table, row) -> {
            if (table.id().equals(Shop.CUSTOMERS)) {
                row.accept(List.of(new Value.Int(1), new Value.Text("Ada"), new Value.Text("a@b"), Value.NULL));
            } else if (table.id().equals(Shop.ORDERS)) {
                LongStream.rangeClosed(1, 20_000).forEach(id -> row.accept(order(id)));
            }
        };
        assertThat(shop.schema().table(Shop.ORDERS).columns()).hasSize(5);

        assertThat(relatives(many, Shop.CUSTOMERS, 1).tables())
                .isEqualTo(Map.of(Shop.ORDERS, new Found(1, 1_000, Reading.CUT)));
    }

    private static List<Value> order(long id) {
        return List.of(
                new Value.Int(id), new Value.Int(1), Value.NULL, new Value.Text("2026-01-01"), new Value.Text("1.00"));
    }

    private static Found complete(int steps, int rows) {
        return new Found(steps, rows, Reading.COMPLETE);
    }
}
