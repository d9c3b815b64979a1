package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.ReferentialAction;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.model.problem.Problem;
import keyline.model.problem.Rules;
import keyline.persistence.store.RowEdit;
import org.junit.jupiter.api.Test;

/// Relations and keys that are there are changed and deleted.
class RelationChangesTest extends RelationEditing {

    private void retarget(String key) {
        ComboBox<?> targets = product.robot().find("#relation-key", ComboBox.class);
        Robot.fx(() -> {
            targets.requestFocus();
            targets.show();
            return key;
        });
        product.chooseLabel("#relation-key", key).keys(KeyCode.ENTER);
    }

    @Test
    void t8_another_target_is_one_step() {
        selectKey("orders", 1);
        ConstraintId id = key("orders", 1).id();
        retarget("customers.customer_id");

        assertThat(key("orders", 1).parent()).isEqualTo(Shop.CUSTOMERS);
        assertThat(key("orders", 1).id()).isEqualTo(id);
        assertThat(steps()).isEqualTo(1);
        product.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(key("orders", 1).parent()).isEqualTo(Shop.SHIPPERS);
    }

    @Test
    void t8_when_a_new_target_is_refused_the_old_one_stays() {
        Robot.fx(product.window().rows()::defer).join();
        selectKey("orders", 1);
        retarget("customers.customer_id");

        assertThat(key("orders", 1).parent()).isEqualTo(Shop.SHIPPERS);
    }

    @Test
    void t9_deleting_a_foreign_key_is_undone_with_its_enforcement() {
        ForeignKey before = key("orders", 0);
        selectKey("orders", 0);
        push("Delete relation");
        assertThat(product.table("orders").foreignKeys()).doesNotContain(before);

        product.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(key("orders", 0)).isEqualTo(before);
        assertThat(refusal(new RowEdit.Update(Shop.ORDERS, 1, Map.of(CUSTOMER_ID, new Value.Int(99)))))
                .contains("customer_id 99");
    }

    @Test
    void t10_set_null_over_not_null_and_set_default_without_a_default_are_warned_of() {
        selectKey("orders", 0);
        product.choose("#on-delete", ReferentialAction.SET_NULL);
        assertThat(texts()).contains("can't set orders.customer_id to NULL, because it is NOT NULL.");
        product.choose("#on-delete", ReferentialAction.SET_DEFAULT);
        assertThat(texts()).contains("finds no default for orders.customer_id");
        product.picture("relation-page-warning");
    }

    @Test
    void t13_deleting_a_referenced_key_names_the_foreign_keys_and_offers_what_can_be_done() {
        select(Selection.of(Shop.CUSTOMERS));
        push("pk_customers (customer_id)");
        push("Delete");
        assertThat(texts()).contains("Foreign key fk_orders_customers of orders refers to");
        assertThat(product.table("customers").primaryKey()).isPresent();
        product.picture("key-question");

        push("Delete foreign key fk_orders_customers too");
        assertThat(product.table("customers").primaryKey()).isEmpty();
        assertThat(product.table("orders").foreignKeys())
                .noneMatch(key -> key.parent().equals(Shop.CUSTOMERS));
        product.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(product.table("customers").primaryKey()).isPresent();
        assertThat(product.table("orders").foreignKeys())
                .anyMatch(key -> key.parent().equals(Shop.CUSTOMERS));
    }

    @Test
    void t13_a_key_deleted_all_the_same_leaves_a_problem() {
        select(Selection.of(Shop.CUSTOMERS));
        push("pk_customers (customer_id)");
        push("Delete");
        product.keys(KeyCode.ENTER);

        assertThat(product.table("customers").primaryKey()).isEmpty();
        assertThat(product.table("orders").foreignKeys()).anyMatch(key -> key.parent().equals(Shop.CUSTOMERS));
        assertThat(Robot.fx(() -> Rules.check(product.window().session().document())))
                .extracting(Problem::rule)
                .contains("foreign-key-to-non-key");
    }

    @Test
    void t13_unsetting_a_referenced_key_asks_first_and_cancel_leaves_it() {
        select(Selection.of(new Selection.OfColumn(Shop.CUSTOMERS, new ColumnId(11))));
        push("Primary key");
        assertThat(texts()).contains("Foreign key fk_orders_customers of orders refers to");
        push("Cancel");

        assertThat(product.table("customers").primaryKey()).isPresent();
        assertThat(texts()).doesNotContain("fk_orders_customers of orders refers to");
    }
}
