package keyline.app.canvas.popover;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Schema.Reference;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class ActionRemarkTest {

    private static ActionRemark remark(TableId child, int key, Document document) {
        Table table = document.schema().table(child);
        ForeignKey found = table.foreignKeys().get(key);
        return new ActionRemark(new Reference(table, found), document);
    }

    @Test
    void set_null_over_a_column_that_takes_none_is_remarked_upon() {
        ActionRemark orders = remark(Shop.ORDERS, 0, Shop.document());

        assertThat(orders.onDelete(ReferentialAction.SET_NULL))
                .contains("customer_id is NOT NULL, so it can't be set to NULL.");
        assertThat(orders.onUpdate(ReferentialAction.SET_NULL)).isPresent();
        assertThat(remark(Shop.ORDERS, 1, Shop.document()).onDelete(ReferentialAction.SET_NULL))
                .isEmpty();
    }

    @Test
    void set_default_without_a_default_is_remarked_upon() {
        assertThat(remark(Shop.ORDERS, 0, Shop.document()).onDelete(ReferentialAction.SET_DEFAULT))
                .contains("customer_id has no default.");
    }

    @Test
    void an_action_that_the_target_has_not_is_remarked_upon() {
        Document mysql = Shop.document().withTarget("mysql");
        ForeignKey key = mysql.schema().table(Shop.ORDERS).foreignKeys().getFirst();
        Document defaulted = mysql.with(mysql.schema()
                .table(Shop.ORDERS)
                .with(mysql.schema()
                        .table(Shop.ORDERS)
                        .column(key.columns().getFirst())
                        .withSource(new keyline.model.ValueSource.Literal("1"))));

        assertThat(remark(Shop.ORDERS, 0, defaulted).onDelete(ReferentialAction.SET_DEFAULT))
                .contains("MySQL has no SET DEFAULT here.");
        assertThat(remark(Shop.ORDERS, 0, defaulted).onDelete(ReferentialAction.CASCADE))
                .isEmpty();
    }
}
