package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.edit.SetDeferral;
import keyline.model.edit.SetNullable;
import keyline.model.edit.SetReferentialActions;
import keyline.model.edit.SetTarget;
import keyline.model.edit.SetValueSource;
import org.junit.jupiter.api.Test;

class ActionRulesTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk");
    private final TableId orders = sketch.table("orders", "id int pk", "customer_id int not null");
    private final ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");

    @Test
    void t10_set_null_over_not_null_is_a_warning() {
        onDelete(ReferentialAction.SET_NULL);
        assertThat(Found.messages("set-null-over-not-null", sketch))
                .containsExactly("ON DELETE SET NULL can't set orders.customer_id to NULL, because it is NOT NULL.");
        assertThat(Found.fixes("set-null-over-not-null", sketch))
                .containsExactly("Make orders.customer_id nullable", "Use NO ACTION", "Use CASCADE");
        sketch.perform(Found.by("set-null-over-not-null", sketch).getFirst().fixes().getFirst().edit());
        assertThat(Found.by("set-null-over-not-null", sketch)).isEmpty();
    }

    @Test
    void a_primary_key_can_not_be_made_nullable() {
        TableId profiles = sketch.table("profiles", "customer_id int pk");
        ConstraintId other = sketch.foreignKey(profiles, "customer_id", customers, "id");
        sketch.perform(new SetReferentialActions(
                profiles, other, ReferentialAction.NO_ACTION, ReferentialAction.SET_NULL));
        assertThat(Found.messages("set-null-over-not-null", sketch))
                .containsExactly("ON UPDATE SET NULL can't set profiles.customer_id to NULL, because it is NOT NULL.");
        assertThat(Found.fixes("set-null-over-not-null", sketch)).containsExactly("Use NO ACTION", "Use CASCADE");
    }

    @Test
    void t10_set_default_without_a_default_is_a_warning() {
        onDelete(ReferentialAction.SET_DEFAULT);
        assertThat(Found.messages("set-default-without-default", sketch))
                .containsExactly("ON DELETE SET DEFAULT finds no default for orders.customer_id and will be refused,"
                        + " because it is NOT NULL.");
        assertThat(Found.fixes("set-default-without-default", sketch)).containsExactly("Use NO ACTION");
        ColumnId column = sketch.columnNamed(orders, "customer_id");
        sketch.perform(new SetNullable(orders, column));
        assertThat(Found.messages("set-default-without-default", sketch))
                .containsExactly("ON DELETE SET DEFAULT finds no default for orders.customer_id and sets it to NULL.");
        assertThat(Found.fixes("set-default-without-default", sketch)).containsExactly("Use SET NULL");
        sketch.perform(new SetValueSource(orders, column, new ValueSource.Literal("0")));
        assertThat(Found.by("set-default-without-default", sketch)).isEmpty();
    }

    @Test
    void nothing_can_write_to_a_generated_column() {
        ColumnId column = sketch.columnNamed(orders, "customer_id");
        sketch.perform(new SetValueSource(
                orders, column, new ValueSource.Generated("id / 2", ValueSource.Generated.Storage.STORED)));
        onDelete(ReferentialAction.CASCADE);
        assertThat(Found.by("generated-foreign-key", sketch)).isEmpty();
        sketch.perform(new SetReferentialActions(
                orders, key, ReferentialAction.SET_NULL, ReferentialAction.CASCADE));
        assertThat(Found.messages("generated-foreign-key", sketch))
                .containsExactly(
                        "ON DELETE SET NULL can't write to orders.customer_id, which is generated.",
                        "ON UPDATE CASCADE can't write to orders.customer_id, which is generated.");
    }

    @Test
    void what_the_target_can_not_do_is_said() {
        onDelete(ReferentialAction.SET_DEFAULT);
        sketch.perform(new SetDeferral(orders, key, Deferral.INITIALLY_DEFERRED));
        assertThat(Found.by("unsupported-action", sketch)).isEmpty();
        sketch.perform(new SetTarget("mysql"));
        assertThat(Found.messages("unsupported-action", sketch))
                .containsExactly(
                        "MySQL has no ON DELETE SET DEFAULT for orders.customer_id.",
                        "MySQL can't check orders.customer_id at commit, only at once.");
        Found.by("unsupported-action", sketch)
                .forEach(problem -> sketch.perform(problem.fixes().getFirst().edit()));
        assertThat(Found.by("unsupported-action", sketch)).isEmpty();
    }

    @Test
    void suite_14_two_actions_for_one_column_are_a_conflict() {
        onDelete(ReferentialAction.CASCADE);
        ConstraintId other = sketch.foreignKey(orders, "customer_id", customers, "id");
        assertThat(Found.by("conflicting-actions", sketch)).isEmpty();
        sketch.perform(new SetReferentialActions(
                orders, other, ReferentialAction.SET_NULL, ReferentialAction.NO_ACTION));
        assertThat(Found.messages("conflicting-actions", sketch))
                .containsExactly("The design is ambiguous: a delete in customers acts on orders.customer_id by"
                        + " fk_orders_customers (CASCADE) and by fk_orders_customers_2 (SET NULL); which of them wins"
                        + " depends on the database.");
        assertThat(Found.fixes("conflicting-actions", sketch)).containsExactly("Use CASCADE");
    }

    private void onDelete(ReferentialAction action) {
        sketch.perform(new SetReferentialActions(orders, key, action, ReferentialAction.NO_ACTION));
    }
}
