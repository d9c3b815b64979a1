package keyline.model.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import org.junit.jupiter.api.Test;

class ShopTest {

    private final Document shop = Shop.document();

    @Test
    void no_two_things_share_an_id() {
        Set<Integer> ids = new HashSet<>();
        for (Table table : shop.schema().tables()) {
            assertThat(ids.add(table.id().value())).isTrue();
            table.columns()
                    .forEach(each -> assertThat(ids.add(each.id().value())).isTrue());
            table.constraints()
                    .forEach(each -> assertThat(ids.add(each.id().value())).isTrue());
            table.indexes()
                    .forEach(each -> assertThat(ids.add(each.id().value())).isTrue());
        }
        assertThat(ids).allMatch(id -> id < shop.nextId());
    }

    @Test
    void every_row_has_a_value_for_each_column_and_its_keys_are_found() {
        for (Table table : shop.schema().tables()) {
            assertThat(rows(table))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
            for (Constraint.ForeignKey key : table.foreignKeys()) {
                Table parent = shop.schema().table(key.parent());
                var present = project(parent, key.parentColumns());
                assertThat(project(table, key.columns()))
                        .allSatisfy(child -> assertThat(child.contains(Value.NULL) || present.contains(child))
                                .isTrue());
            }
            table.keys().forEach(key -> assertThat(project(table, key)).doesNotHaveDuplicates());
        }
    }

    @Test
    void the_total_of_an_order_is_the_sum_of_its_lines() {
        Map<Value, Double> prices = new HashMap<>();
        rows(Shop.PRODUCTS)
                .forEach(row -> prices.put(row.get(0), Double.valueOf(row.get(2).text())));
        Map<Value, Double> sums = new HashMap<>();
        rows(Shop.ORDER_LINES)
                .forEach(row -> sums.merge(
                        row.get(1),
                        prices.getOrDefault(row.get(2), Double.NaN)
                                * Integer.parseInt(row.get(3).text()),
                        Double::sum));
        assertThat(rows(Shop.ORDERS))
                .hasSize(12)
                .allSatisfy(row -> assertThat(sums.getOrDefault(row.get(0), Double.NaN))
                        .isCloseTo(Double.parseDouble(row.get(4).text()), offset(0.001)));
    }

    private List<List<Value>> rows(TableId table) {
        return rows(shop.schema().table(table));
    }

    private static List<List<Value>> rows(Table table) {
        List<List<Value>> rows = new ArrayList<>();
        Shop.rows().forEach(table, rows::add);
        return rows;
    }

    private static List<List<Value>> project(Table table, List<ColumnId> columns) {
        List<Integer> places = columns.stream()
                .map(id -> table.columns().indexOf(table.column(id)))
                .toList();
        return rows(table).stream()
                .map(row -> places.stream().map(row::get).toList())
                .toList();
    }
}
