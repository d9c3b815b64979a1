package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ReferentialAction;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.Test;

class OrphanRemedyTest extends RemediedRows {

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
    void t11_a_remedy_that_the_design_forbids_says_why() {
        store.sketch.change("orders", "customer_id", Column::asNotNull);
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.sketch.table("lines", "order_id int not null", "text text");
        store.sketch.reference("lines(order_id) -> orders(id)");
        store.follow();
        store.insert("lines", 11, "first");

        assertThat(obstacles())
                .containsExactly(
                        "CLEAR: orders.customer_id is NOT NULL.",
                        "DELETE: 1 line refers to order 11 (fk_lines_orders).");
    }

    @Test
    void t11_missing_parents_are_created_with_the_required_cells_that_were_asked_for() {
        store.sketch.change("customers", "name", Column::asNotNull);
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        PendingRemedy remedy = remedy(Kind.CREATE_PARENTS);

        assertThat(remedy.asks())
                .containsExactly(
                        new PendingRemedy.Asked(store.sketch.table("customers").id(), column("customers", "name")));
        assertThat(store.refused(cure(remedy)).message()).isEqualTo("customers.name can't be NULL.");
        cures(cure(remedy).with(Map.of(column("customers", "name"), new Value.Text("?"))));
        assertThat(store.rows("customers")).contains("3: 7, '?', NULL", "4: 8, '?', NULL");
    }

    @Test
    void t11_one_value_is_not_given_to_several_parents_where_it_must_be_unique() {
        store.accepted(store.update("customers", 2, "email", "bob@x"));
        store.sketch.change("customers", "email", Column::asNotNull);
        store.sketch.unique("customers", "email");
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();

        assertThat(remedy(Kind.CREATE_PARENTS).obstacle())
                .contains("customers.email must be unique: one value can't be given to 2 customers.");
    }

    @Test
    void t11_a_composite_key_is_created_cleared_and_set_as_a_whole() {
        store.sketch.table("lines", "order_id int pk", "line int pk", "text text");
        store.sketch.table("notes", "id int pk", "order_id int", "line int");
        store.follow();
        store.insert("lines", 1, 1);
        store.insert("notes", 1, 1, 2);
        store.insert("notes", 2, 1, 2);
        store.insert("notes", 3, 1, 1);
        store.insert("notes", 4, 1);
        store.sketch.reference("notes(order_id, line) -> lines(order_id, line)");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Create the missing line",
                        "Set order_id and line of 2 notes to a value",
                        "Set order_id and line of 2 notes to NULL",
                        "Delete 2 notes",
                        "Delete foreign key fk_notes_lines");
        cures(cure(remedy(Kind.CLEAR)));
        assertThat(store.rows("notes"))
                .containsExactly("1: 1, NULL, NULL", "2: 2, NULL, NULL", "3: 3, 1, 1", "4: 4, 1, NULL");
        store.undo();
        cures(cure(remedy(Kind.CREATE_PARENTS)));
        assertThat(store.rows("lines")).containsExactly("1: 1, 1, NULL", "2: 1, 2, NULL");
    }

    @Test
    void t11_a_self_reference_is_cured_like_any_other() {
        store.sketch.table("staff", "id int pk", "boss int");
        store.follow();
        store.insert("staff", 1, 9);
        store.insert("staff", 2, 1);
        store.insert("staff", 3, 8);
        store.sketch.reference("staff(boss) -> staff(id)", ReferentialAction.CASCADE, ReferentialAction.CASCADE);
        store.follow();

        cures(cure(remedy(Kind.CREATE_PARENTS)));
        assertThat(store.rows("staff")).contains("4: 8, NULL", "5: 9, NULL");
        store.undo();
        cures(cure(remedy(Kind.DELETE)));
        assertThat(store.rows("staff")).isEmpty();
    }

    @Test
    void t11_tables_that_refer_to_each_other_are_cured_one_after_the_other() {
        store.sketch.table("a", "id int pk", "b int");
        store.sketch.table("b", "id int pk", "a int");
        store.follow();
        store.insert("a", 1, 5);
        store.insert("b", 2, 6);
        store.sketch.reference("a(b) -> b(id)");
        store.sketch.reference("b(a) -> a(id)");
        store.follow();
        for (int i = 0; i < 2; i++) {
            PendingRemedy create = Driven.get(
                            store.store.remedies(store.state.pending().getFirst()))
                    .getFirst();
            store.accepted(cure(create));
        }

        assertThat(store.state.pending()).isEmpty();
        assertThat(store.rows("a")).containsExactly("1: 1, 5", "2: 6, NULL");
        assertThat(store.rows("b")).containsExactly("1: 2, 6", "2: 5, NULL");
    }

    @Test
    void other_pending_constraints_of_the_table_stay_as_they_are() {
        store.sketch.change("customers", "email", Column::asNotNull);
        store.sketch.check("orders", "id < 13");
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        Pending check = store.state.pending().get(1);
        Pending key = store.state.pending().getLast();
        assertThat(store.state.pending()).hasSize(3);
        Cure delete = new Cure.Remove("Delete", new Cure.Target(key.table(), key.what(), Cure.Extent.ALL));
        store.accepted(delete);

        assertThat(store.state.pending()).hasSize(1).doesNotContain(check, key);
        store.undo();
        assertThat(store.state.pending()).hasSize(3).contains(check, key);
    }

    @Test
    void a_cure_of_what_is_enforced_by_now_is_refused() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        Cure cure = cure(remedy(Kind.CLEAR));
        store.accepted(cure);

        assertThat(store.refused(cure).message()).isEqualTo("No row breaks the rule any more.");
    }
}
