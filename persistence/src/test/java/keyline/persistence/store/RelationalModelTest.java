package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_NULL;
import static keyline.persistence.store.Driven.NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.model.ReferentialAction;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Refusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What textbooks of the relational model say about foreign keys.
class RelationalModelTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    private void customersAndOrders(ReferentialAction onDelete, ReferentialAction onUpdate) {
        store.sketch.table("customers", "id int pk");
        store.sketch.table("orders", "id int pk", "customer int");
        store.sketch.reference("orders(customer) -> customers(id)", onDelete, onUpdate);
        store.follow();
        store.insert("customers", 7);
        store.insert("orders", 1, 7);
    }

    private void assertRefused(RowEdit edit, Operation operation, String message) {
        Refusal refusal = store.refused(edit);
        assertThat(refusal.operation()).isEqualTo(operation);
        assertThat(refusal.message()).isEqualTo(message);
    }

    @Test
    void x1_the_four_checks_child_insert_and_update_parent_delete_and_update() {
        customersAndOrders(NO_ACTION, NO_ACTION);

        assertRefused(store.insertion("orders", 2, 8), Operation.INSERT, "No customer has id 8 (fk_orders_customers).");
        assertRefused(
                store.update("orders", 1, "customer", 8),
                Operation.UPDATE,
                "No customer has id 8 (fk_orders_customers).");
        assertRefused(
                store.deletion("customers", 1L),
                Operation.DELETE,
                "1 order refers to customer 7 (fk_orders_customers).");
        assertRefused(
                store.update("customers", 1, "id", 8),
                Operation.UPDATE,
                "1 order refers to customer 7 (fk_orders_customers).");
    }

    @Test
    void x2_null_refers_to_nothing_and_a_value_may_come_twice() {
        customersAndOrders(NO_ACTION, NO_ACTION);
        store.insert("orders", 2, NULL);
        store.insert("orders", 3, 7);

        assertThat(store.rows("orders")).containsExactly("1: 1, 7", "2: 2, NULL", "3: 3, 7");
    }

    @Test
    void x2_null_is_refused_where_the_column_is_not_null() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int not null");
        store.sketch.reference("c(pid) -> p(id)");
        store.follow();

        assertThat(store.refused(store.insertion("c", NULL)).reason()).isEqualTo(Reason.NOT_NULL);
    }

    @Test
    void x6_no_action_waits_for_the_end_of_the_statement() {
        store.sketch.table("e", "id int pk", "boss int");
        store.sketch.reference("e(boss) -> e(id)", NO_ACTION, NO_ACTION);
        store.follow();
        store.accepted(all(store.insertion("e", 1, 2), store.insertion("e", 2, 1)));
        store.accepted(store.deletion("e", 1L, 2L));

        assertThat(store.rows("e")).isEmpty();
    }

    @Test
    void x6_restrict_does_not_wait() {
        store.sketch.table("e", "id int pk", "boss int");
        store.sketch.reference("e(boss) -> e(id)", RESTRICT, NO_ACTION);
        store.follow();
        store.accepted(all(store.insertion("e", 1, 2), store.insertion("e", 2, 1)));

        assertThat(store.refused(store.deletion("e", 1L, 2L)).reason()).isEqualTo(Reason.HAS_CHILDREN);
    }

    @Test
    void x7_the_manager_leaves_and_the_subordinates_stay() {
        store.sketch.table("employees", "id int pk", "manager int");
        store.sketch.reference("employees(manager) -> employees(id)", SET_NULL, NO_ACTION);
        store.follow();
        store.insert("employees", 1);
        store.insert("employees", 2, 1);
        store.insert("employees", 3, 1);
        store.insert("employees", 4, 3);
        store.accepted(store.deletion("employees", 1L));

        assertThat(store.rows("employees")).containsExactly("2: 2, NULL", "3: 3, NULL", "4: 4, 3");
        store.undo();
        assertThat(store.rows("employees")).containsExactly("1: 1, NULL", "2: 2, 1", "3: 3, 1", "4: 4, 3");
    }

    @Test
    void x7_the_category_goes_with_all_below_it() {
        store.sketch.table("categories", "id int pk", "parent int");
        store.sketch.reference("categories(parent) -> categories(id)", CASCADE, NO_ACTION);
        store.follow();
        store.insert("categories", 1);
        store.insert("categories", 2, 1);
        store.insert("categories", 3, 2);
        store.insert("categories", 4);
        store.accepted(store.deletion("categories", 1L));

        assertThat(store.rows("categories")).containsExactly("4: 4, NULL");
    }

    @Test
    void x8_a_check_stops_direct_loops_only_and_a_primary_key_takes_no_null() {
        store.sketch.table("n", "id int pk", "parent int");
        store.sketch.check("n", "parent <> id");
        store.sketch.reference("n(parent) -> n(id)");
        store.follow();
        store.insert("n", 1);
        store.insert("n", 2, 1);

        assertThat(store.refused(store.update("n", 1, "parent", 1)).reason()).isEqualTo(Reason.CHECK);
        store.accepted(store.update("n", 1, "parent", 2));
        assertThat(store.refused(store.insertion("n", NULL)).reason()).isEqualTo(Reason.NOT_NULL);
    }

    @Test
    void x11_a_cascading_delete_says_first_how_many_rows_go_in_each_table() {
        customersAndOrders(CASCADE, NO_ACTION);
        store.insert("orders", 2, 7);
        store.sketch.table("lines", "ord int");
        store.sketch.reference("lines(ord) -> orders(id)", CASCADE, NO_ACTION);
        store.follow();
        store.accepted(all(store.insertion("lines", 1), store.insertion("lines", 2), store.insertion("lines", 2)));

        Cascade cascade = Driven.get(store.store.preview(store.deletion("customers", 1L)));
        assertThat(cascade.effects())
                .extracting(effect ->
                        store.sketch.document().schema().table(effect.table()).name() + " " + effect.count())
                .containsExactly("customers 1", "orders 2", "lines 3");
        assertThat(store.state.allRows()).isEqualTo(6);
    }
}
