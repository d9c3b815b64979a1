package keyline.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.Table;
import keyline.model.example.Shop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnListTest {

    private static final Table ORDERS = Shop.document().schema().table(Shop.ORDERS);

    @ParameterizedTest
    @ValueSource(strings = {"order_id", "customer_id, order_date"})
    void columns_read_back_as_they_are_written(String text) {
        assertThat(ColumnList.of(ColumnList.read(text, ORDERS), ORDERS)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            order_idd          | orders has no column order_idd.
            order_id, ORDER_ID | ORDER_ID is there twice.
            ' , '              | Name at least one column.
            """)
    void what_is_no_list_of_columns_gets_a_reason(String text, String reason) {
        assertThat(ColumnList.obstacle(text, ORDERS)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order_date desc", "lower(order_date), customer_id", "coalesce(shipper_id, 0) desc"})
    void parts_of_an_index_read_back_as_they_are_written(String text) {
        assertThat(ColumnList.ofParts(ColumnList.readParts(text, ORDERS), ORDERS)).isEqualTo(text);
    }
}
