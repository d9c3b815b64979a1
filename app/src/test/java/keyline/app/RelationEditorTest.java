package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import keyline.app.control.Choice;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.persistence.store.RowEdit;
import org.junit.jupiter.api.Test;

/// A relation is added with the form.
class RelationEditorTest extends RelationEditing {

    @Test
    void t1_a_relation_added_with_restrict_refuses_orphans_and_the_deletion_of_a_customer_with_orders() {
        dropKey("orders", 0);
        form(Shop.ORDERS, "customer_id", "customers");
        product.chooseLabel("#relation-key", "customer_id");
        fire("#relation-add");
        product.choose("#on-delete", ReferentialAction.RESTRICT);
        ForeignKey made = product.table("orders").foreignKeys().getLast();
        assertThat(made.onDelete()).isEqualTo(ReferentialAction.RESTRICT);

        Value nobody = new Value.Int(99);
        Value date = new Value.Text("2026-05-01");
        assertThat(refusal(new RowEdit.Insert(Shop.ORDERS, Map.of(CUSTOMER_ID, nobody, ORDER_DATE, date))))
                .contains("customer_id 99");
        assertThat(refusal(new RowEdit.Update(Shop.ORDERS, 1, Map.of(CUSTOMER_ID, nobody))))
                .contains("customer_id 99");
        assertThat(refusal(new RowEdit.Delete(Shop.CUSTOMERS, List.of(1L)))).contains("orders");
    }

    @Test
    void t2_a_target_that_is_no_key_can_not_be_picked_and_says_why() {
        dropKey("orders", 0);
        form(Shop.ORDERS, "customer_id", "customers");

        assertThat(product.option("#relation-key", "city_id").obstacle()).contains("Neither primary key nor unique.");
        ComboBox<?> keys = product.robot().find("#relation-key", ComboBox.class);
        Robot.fx(() -> {
            keys.getSelectionModel().select(product.labels("#relation-key").indexOf("city_id"));
            return keys;
        });
        assertThat(missing()).contains("Choose the key that it refers to.");
    }

    @Test
    void t3_keys_of_another_type_are_left_out_and_a_numbered_key_fits_an_int() {
        form(Shop.EMPLOYEES, "manager_id", "customers");
        assertThat(product.labels("#relation-key")).contains("customer_id").doesNotContain("email");
        product.chooseLabel("#relation-key", "customer_id");
        assertThat(missing()).isEmpty();

        product.chooseLabel("#relation-column", "full_name").chooseLabel("#relation-parent", "shippers");
        assertThat(product.labels("#relation-key")).doesNotContain("shipper_id");
        assertThat(missing()).contains("No key of shippers can be compared with full_name, which is varchar(80).");
    }

    @Test
    void t4_a_numbered_column_can_not_refer_and_a_date_is_warned_of() {
        form(Shop.ORDERS, "order_date", "customers");

        assertThat(product.option("#relation-column", "order_id").obstacle())
                .contains("order_id is numbered by the database, so it can't take its values from another table.");
        assertThat(texts()).contains("order_date is date, which rarely identifies a row.");
        product.picture("relation-form-warning");
    }

    @Test
    void t5_a_composite_key_is_mapped_as_a_whole_column_by_column() {
        form(Shop.SHIPPERS, "Found or made by name", "order_lines");
        Table lines = product.table("order_lines");
        List<String> key = lines.namesOf(lines.primaryKey().orElseThrow().columns());
        assertThat(product.option("#relation-key", key.getFirst()).obstacle()).contains("Only a part of a key.");
        product.chooseLabel("#relation-key", String.join(", ", key));
        fire("#relation-add");

        Table shippers = product.table("shippers");
        assertThat(shippers.foreignKeys()).singleElement().satisfies(made -> {
            assertThat(lines.namesOf(made.parentColumns())).isEqualTo(key);
            assertThat(made.columns()).hasSameSizeAs(key);
        });
    }

    @Test
    void t5_a_table_refers_to_itself() {
        dropKey("employees", 0);
        form(Shop.EMPLOYEES, "manager_id", "employees");
        product.chooseLabel("#relation-key", "employee_id");
        fire("#relation-add");

        assertThat(key("employees", 0).parent()).isEqualTo(Shop.EMPLOYEES);
    }

    @Test
    void t6_both_actions_offer_five_choices_with_a_sentence_that_names_both_tables() {
        selectKey("orders", 0);
        for (String box : List.of("#on-delete", "#on-update")) {
            assertThat(product.labels(box))
                    .containsExactly("NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT");
            for (String label : product.labels(box)) {
                Choice.Option<?> option = product.option(box, label);
                assertThat(option.explanation()).contains("customer").contains("orders");
            }
        }
    }

    @Test
    void t7_the_button_is_disabled_until_every_field_is_set_and_says_which_is_missing() {
        dropKey("orders", 0);
        select(Selection.of(Shop.ORDERS));
        fire("#add-relation");
        assertThat(missing()).contains("Choose the column that refers.");
        product.chooseLabel("#relation-column", "customer_id");
        assertThat(missing()).contains("Choose the table that it refers to.");
        product.chooseLabel("#relation-parent", "customers");
        assertThat(missing()).contains("Choose the key that it refers to.");
        product.chooseLabel("#relation-key", "customer_id");
        assertThat(missing()).isEmpty();
    }
}
