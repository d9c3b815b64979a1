package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.ReferentialAction;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemedyTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("customers", "id int pk", "name varchar(20)", "email varchar(40)");
        store.sketch.table("orders", "id int pk", "customer_id int", "state varchar(10) default new");
        store.follow();
        store.insert("customers", 1, "Ada", "ada@x");
        store.insert("customers", 2, "Bob", NULL);
        store.insert("orders", 10, 1);
        store.insert("orders", 11, 7);
        store.insert("orders", 12, 8);
        store.insert("orders", 13, 8);
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    private Pending pending() {
        assertThat(store.state.pending()).hasSize(1);
        return store.state.pending().getFirst();
    }

    private List<PendingRemedy> remedies() {
        return Driven.get(store.store.remedies(pending()));
    }

    private PendingRemedy remedy(Kind kind) {
        return remedies().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Cure cure(PendingRemedy remedy) {
        return ((PendingRemedy.OfRows) remedy.change()).cure();
    }

    private ColumnId column(String table, String name) {
        return store.sketch.column(store.sketch.table(table), name);
    }

    /// Makes the cure, then undoes and redoes it: nothing is pending after it, everything is as before in between.
    private void cures(Cure cure) {
        String before = store.contents();
        StoreState pending = store.state;
        store.accepted(cure);
        assertThat(store.state.pending()).isEmpty();
        String after = store.contents();
        store.undo();
        assertThat(store.contents()).isEqualTo(before);
        assertThat(store.state.pending()).isEqualTo(pending.pending());
        store.redo();
        assertThat(store.contents()).isEqualTo(after);
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void t11_a_foreign_key_over_orphans_offers_remedies_with_counts() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Create the 2 missing customers",
                        "Set customer_id of 3 orders to a value",
                        "Set customer_id of 3 orders to NULL",
                        "Delete 3 orders",
                        "Delete foreign key fk_orders_customers");
        assertThat(remedies()).extracting(PendingRemedy::rows).containsExactly(2L, 3L, 3L, 3L, 0L);
        assertThat(remedies()).extracting(PendingRemedy::obstacle).containsOnly(Optional.empty());
    }

    @Test
    void t11_the_missing_parents_are_created_in_one_step() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        cures(cure(remedy(Kind.CREATE_PARENTS)));

        assertThat(store.rows("customers"))
                .containsExactly("1: 1, 'Ada', 'ada@x'", "2: 2, 'Bob', NULL", "3: 7, NULL, NULL", "4: 8, NULL, NULL");
        assertThat(store.refused(store.insertion("orders", 14, 9)).reason()).isEqualTo(Refusal.Reason.NO_PARENT);
    }

    @Test
    void t16_values_are_asked_for_where_a_column_takes_no_null() {
        store.sketch.change("customers", "email", Column::asNotNull);
        store.follow();
        PendingRemedy remedy = remedy(Kind.SET_VALUE);

        assertThat(remedy.label()).isEqualTo("Set email of 1 customer to a value");
        assertThat(remedy.asks())
                .containsExactly(
                        new PendingRemedy.Asked(store.sketch.table("customers").id(), column("customers", "email")));
        cures(cure(remedy).with(Map.of(column("customers", "email"), new Value.Text("bob@x"))));
        assertThat(store.rows("customers")).contains("2: 2, 'Bob', 'bob@x'");
    }

    @Test
    void merged_duplicates_keep_the_first_and_what_refers_to_the_others() {
        store.sketch.reference(
                "orders(customer_id) -> customers(id)", ReferentialAction.RESTRICT, ReferentialAction.CASCADE);
        store.accepted(store.deletion("orders", 2L, 3L, 4L));
        store.follow();
        store.insert("customers", 3, "Eve", "ada@x");
        store.insert("orders", 20, 3);
        store.sketch.unique("customers", "email");
        store.follow();
        PendingRemedy remedy = remedy(Kind.MERGE);

        assertThat(remedy.label()).isEqualTo("Merge 2 customers into 1");
        cures(cure(remedy));
        assertThat(store.rows("customers")).containsExactly("1: 1, 'Ada', 'ada@x'", "2: 2, 'Bob', NULL");
        assertThat(store.rows("orders")).containsExactly("1: 10, 1, 'new'", "2: 20, 1, 'new'");
    }

    @Test
    void t11_the_offending_rows_come_with_the_key_that_they_look_for() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        OffencePage page = Driven.get(store.store.offences(pending(), 0, 10));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.offences()).extracting(each -> each.row().id()).containsExactly(2L, 3L, 4L);
        assertThat(page.offences())
                .extracting(each -> each.reason().message())
                .startsWith("No customer has id 7 (fk_orders_customers).");
        assertThat(page.offences().getLast().reason().values()).containsExactly(new Value.Int(8));
        assertThat(page.offences().getLast().reason().columns()).containsExactly(column("orders", "customer_id"));
    }

    @Test
    void t16_rows_that_agree_in_a_key_stand_together() {
        store.insert("customers", 3, "Eve", "eve@x");
        store.insert("customers", 4, "Ada", "ada@x");
        store.insert("customers", 5, "Eva", "eve@x");
        store.sketch.unique("customers", "email");
        store.follow();
        OffencePage page = Driven.get(store.store.offences(pending(), 0, 10));

        assertThat(page.offences()).extracting(each -> each.row().id()).containsExactly(1L, 4L, 3L, 5L);
        assertThat(page.offences().getFirst().reason().message())
                .isEqualTo("Another customer has email 'ada@x' already (uq_customers_email).");
        assertThat(page.offences().getFirst().reason().others().getFirst().rows())
                .containsExactly(4L);
        assertThat(Driven.get(store.store.offences(pending(), 2, 1)).offences())
                .extracting(each -> each.row().id())
                .containsExactly(3L);
    }

    @Test
    void a_change_of_type_says_beforehand_which_values_convert() {
        store.sketch.column("customers", "age text");
        store.follow();
        store.accepted(store.update("customers", 1, "age", "36"));
        store.accepted(store.update("customers", 2, "age", "12 EUR"));
        store.insert("customers", 3, NULL, NULL, "007");
        store.insert("customers", 4, NULL, NULL, "12 EUR");
        TypeFit fit = Driven.get(
                store.store.fit(store.sketch.table("customers").id(), column("customers", "age"), Plain.INTEGER, 10));

        assertThat(fit.values()).isEqualTo(4);
        assertThat(fit.exact()).isEqualTo(1);
        assertThat(fit.misfits())
                .containsExactly(
                        new Misfit(new Value.Text("12 EUR"), 2, Optional.empty()),
                        new Misfit(new Value.Text("007"), 1, Optional.of(new Value.Int(7))));
        store.sketch.retype("customers", "age", "int");
        store.follow();
        assertThat(Driven.get(store.store.misfits(pending(), 0, 10))).isEqualTo(fit.misfits());
    }

    @Test
    void only_the_conversions_that_were_accepted_are_made() {
        store.sketch.column("customers", "age text");
        store.follow();
        store.accepted(store.update("customers", 1, "age", "007"));
        store.accepted(store.update("customers", 2, "age", "12 EUR"));
        store.sketch.retype("customers", "age", "int");
        store.follow();
        Cure.Convert convert = (Cure.Convert) cure(remedy(Kind.CONVERT));
        store.accepted(convert.converting(Map.of(new Value.Text("007"), new Value.Int(7))));

        assertThat(store.rows("customers")).containsExactly("1: 1, 'Ada', 'ada@x', 7", "2: 2, 'Bob', NULL, '12 EUR'");
        assertThat(pending().offenders()).isEqualTo(1);
        cures(convert.converting(Map.of(new Value.Text("12 EUR"), new Value.Int(12))));
        assertThat(store.rows("customers")).contains("2: 2, 'Bob', NULL, 12");
    }
}
