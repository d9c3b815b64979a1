package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.ColumnType.Plain;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class TypedColumnTest {

    private static final ColumnId TOTAL = new ColumnId(55);

    private Document document = Shop.document();

    private ColumnText read(String text) {
        return ((ColumnText.Understood) ColumnText.read(text, document.schema())).column();
    }

    private Column added(TableId table, String text) {
        ColumnId id = document.newId(ColumnId::new);
        document = new AddTypedColumn(table, 99, id, read(text)).apply(document);
        return document.schema().table(table).column(id);
    }

    private void retype(TableId table, ColumnId column, String text) {
        document = new RetypeColumn(table, column, read(text)).apply(document);
    }

    private Table orders() {
        return document.schema().table(Shop.ORDERS);
    }

    @Test
    void a_typed_column_comes_with_its_keys() {
        Column column = added(Shop.ORDERS, "code varchar(20) unique not null default 'x'");

        assertThat(column.nullable()).isFalse();
        assertThat(column.source()).isEqualTo(new ValueSource.Literal("x"));
        assertThat(orders().isKey(List.of(column.id()))).isTrue();
        assertThat(orders().columns().getLast()).isEqualTo(column);
    }

    @Test
    void a_second_pk_makes_the_key_composite() {
        Column column = added(Shop.ORDERS, "line_no int pk");

        assertThat(orders().primaryKey().orElseThrow().columns()).containsExactly(new ColumnId(51), column.id());
    }

    @Test
    void a_column_without_type_gets_one_that_fits_its_name() {
        assertThat(added(Shop.ORDERS, "product_id").type()).isEqualTo(Plain.INTEGER);
        assertThat(added(Shop.ORDERS, "branch_id").type()).isEqualTo(Plain.INTEGER);
        assertThat(TypeText.of(added(Shop.ORDERS, "remark").type(), document.schema()))
                .isEqualTo("varchar(255)");
    }

    @Test
    void a_text_that_is_not_changed_changes_nothing() {
        for (Table table : document.schema().tables()) {
            for (Column column : table.columns()) {
                String text = ColumnText.of(column, table, document.schema());
                assertThat(new RetypeColumn(table.id(), column.id(), read(text)).apply(document))
                        .as(text)
                        .isEqualTo(document);
            }
        }
    }

    @Test
    void marks_that_are_taken_out_of_the_text_are_taken_from_the_column() {
        retype(Shop.ORDERS, TOTAL, "total real");

        assertThat(orders().column(TOTAL)).isEqualTo(Column.of(TOTAL, "total", Plain.REAL));
    }

    @Test
    void unique_and_primary_key_can_be_typed_and_taken_away() {
        retype(Shop.ORDERS, TOTAL, "total int pk unique");
        assertThat(orders().isKey(List.of(TOTAL))).isTrue();
        assertThat(orders().inPrimaryKey(TOTAL)).isTrue();

        retype(Shop.ORDERS, TOTAL, "total int");
        assertThat(orders().isUnique(List.of(TOTAL))).isFalse();
        assertThat(orders().primaryKey().orElseThrow().columns()).containsExactly(new ColumnId(51));
    }
}
