package keyline.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.control.Choice.Option;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class RelationTargetsTest {

    private static final Document SHOP = Shop.document();

    @Test
    void t2_a_column_that_is_no_key_stands_there_with_the_reason() {
        assertThat(targets(column(Shop.EMPLOYEES, "manager_id"), Shop.CUSTOMERS))
                .containsEntry("customer_id", "")
                .containsEntry("city_id", "Neither primary key nor unique.");
    }

    @Test
    void t3_a_key_of_another_type_is_left_out_and_a_numbered_one_fits_an_int() {
        assertThat(targets(column(Shop.EMPLOYEES, "manager_id"), Shop.CUSTOMERS))
                .containsEntry("customer_id", "")
                .doesNotContainKey("email");
    }

    @Test
    void t3_a_table_without_a_fitting_key_says_so() {
        Optional<ColumnId> name = column(Shop.EMPLOYEES, "full_name");

        assertThat(new RelationTargets(Shop.EMPLOYEES, name, SHOP).obstacle(SHOP.schema().table(Shop.SHIPPERS)))
                .contains("No key of shippers can be compared with full_name, which is varchar(80).");
    }

    @Test
    void t5_a_composite_key_is_found_by_name_as_a_whole() {
        Map<String, String> byColumn = targets(column(Shop.EMPLOYEES, "manager_id"), Shop.ORDER_LINES);
        Map<String, String> byName = targets(Optional.empty(), Shop.ORDER_LINES);

        assertThat(byColumn.get(key(Shop.ORDER_LINES))).isEqualTo("It has 2 columns: let them be found by name.");
        assertThat(byName.get(key(Shop.ORDER_LINES))).isEmpty();
    }

    private static Map<String, String> targets(Optional<ColumnId> from, TableId parent) {
        List<Option<KeyOfTable>> options =
                new RelationTargets(Shop.EMPLOYEES, from, SHOP).of(SHOP.schema().table(parent));
        return options.stream().collect(Collectors.toMap(Option::label, option -> option.obstacle().orElse("")));
    }

    private static String key(TableId table) {
        Table found = SHOP.schema().table(table);
        return String.join(", ", found.namesOf(found.primaryKey().orElseThrow().columns()));
    }

    private static Optional<ColumnId> column(TableId table, String name) {
        Schema schema = SHOP.schema();
        return schema.table(table).columnNamed(name).map(column -> column.id());
    }
}
