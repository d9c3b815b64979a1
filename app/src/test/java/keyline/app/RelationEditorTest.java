package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.Edit;
import keyline.model.example.Shop;
import keyline.model.problem.Problem;
import keyline.model.problem.Rules;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The relation editor in the window over a real store: the form, the page of a relation, the keys of a table.
class RelationEditorTest {

    private static final ColumnId CUSTOMER_ID = new ColumnId(52);
    private static final ColumnId ORDER_DATE = new ColumnId(54);

    @TempDir
    Path folder;

    private Product product;

    @BeforeEach
    void open() throws IOException {
        product = Product.shop(folder, Preferences.DEFAULT).settle();
    }

    @AfterEach
    void close() throws IOException {
        product.close();
    }

    private void select(Selection selection) {
        Robot.fx(() -> {
            product.window().session().select(selection);
            return selection;
        });
        product.settle();
    }

    private void perform(Edit edit) {
        Robot.fx(() -> {
            product.window().session().perform(edit);
            return edit;
        });
        product.settle();
    }

    private ForeignKey key(String table, int at) {
        return product.table(table).foreignKeys().get(at);
    }

    private void dropKey(String table, int at) {
        perform(new DropConstraint(product.table(table).id(), key(table, at).id()));
    }

    private void selectKey(String table, int at) {
        Table child = product.table(table);
        ConstraintId key = child.foreignKeys().get(at).id();
        select(Selection.of(new Selection.OfRelation(child.id(), key)));
    }

    /// Fills in the form of a new relation.
    private void form(TableId child, String column, String parent) {
        select(Selection.of(child));
        fire("#add-relation");
        product.chooseLabel("#relation-column", column).chooseLabel("#relation-parent", parent);
    }

    /// Presses a button that may be out of sight.
    private void fire(String selector) {
        ButtonBase button = product.robot().find(selector, ButtonBase.class);
        fire(button);
    }

    /// Presses the button or box of the inspector of that name.
    private void push(String name) {
        fire(Robot.fx(() -> product.robot().stage().getScene().getRoot().lookupAll(".inspector *").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name))));
    }

    private void fire(ButtonBase button) {
        Robot.fx(() -> {
            button.requestFocus();
            button.fire();
            return button;
        });
        product.settle();
    }

    private Optional<String> missing() {
        ActionButton add = product.robot().find("#relation-add", ActionButton.class);
        return Robot.fx(add::obstacle);
    }

    private String texts() {
        return Robot.fx(() -> {
            StringBuilder text = new StringBuilder();
            product.robot().stage().getScene().getRoot().lookupAll(".inspector .label").stream()
                    .filter(node -> node.isVisible())
                    .forEach(node -> text.append(((Labeled) node).getText()).append('\n'));
            return text.toString();
        });
    }

    private String refusal(RowEdit edit) {
        CompletableFuture<RowOutcome> outcome =
                Robot.fx(() -> product.window().rows().perform(edit));
        product.settle();
        assertThat(outcome.join()).isInstanceOf(RowOutcome.Refused.class);
        return ((RowOutcome.Refused) outcome.join()).refusal().message();
    }

    private long steps() {
        return Robot.fx(product.window().session()::history).done().size();
    }

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
