package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keyline.model.ReferentialAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowEditTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("customers", "customer_id int pk", "name varchar(10)", "email varchar");
        store.sketch.unique("customers", "email");
        store.sketch.table("orders", "order_id int pk", "customer_id int", "total decimal(10,2) default 0");
        store.sketch.reference(
                "orders(customer_id) -> customers(customer_id)", ReferentialAction.RESTRICT, ReferentialAction.CASCADE);
        store.sketch.check("orders", "total >= 0");
        store.follow();
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    @Test
    void a_row_gets_an_id_and_the_defaults_of_what_it_leaves_out() {
        store.insert("customers", 7, "Ada", "ada@x");
        store.insert("orders", 1, 7);

        assertThat(store.rows("customers")).containsExactly("1: 7, 'Ada', 'ada@x'");
        assertThat(store.rows("orders")).containsExactly("1: 1, 7, 0.0");
        assertThat(store.state.allRows()).isEqualTo(2);
    }

    @Test
    void an_order_for_a_missing_customer_is_refused_and_says_so() {
        Refusal refusal = store.refused(store.insertion("orders", 1, 99));

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NO_PARENT);
        assertThat(refusal.message()).isEqualTo("No customer has customer_id 99 (fk_orders_customers).");
        assertThat(refusal.remedies()).extracting(Remedy::label).containsExactly("Add customer 99");
    }

    @Test
    void the_remedy_for_a_missing_parent_adds_it() {
        Refusal refusal = store.refused(store.insertion("orders", 1, 99));
        store.accepted(refusal.remedies().getFirst().edit());
        store.insert("orders", 1, 99);

        assertThat(store.rows("customers")).containsExactly("1: 99, NULL, NULL");
    }

    @Test
    void deleting_a_customer_with_orders_is_refused_and_says_which() {
        long customer = store.insert("customers", 7, "Ada");
        store.accepted(
                all(store.insertion("orders", 1, 7), store.insertion("orders", 2, 7), store.insertion("orders", 3, 7)));

        Refusal refusal = store.refused(store.deletion("customers", customer));

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.HAS_CHILDREN);
        assertThat(refusal.message()).isEqualTo("3 orders refer to customer 7 (fk_orders_customers).");
        assertThat(refusal.others())
                .containsExactly(new Refusal.Others(store.sketch.table("orders").id(), 3, List.of(1L, 2L, 3L)));
        assertThat(refusal.remedies())
                .extracting(Remedy::label)
                .containsExactly("Set customer_id of 3 orders to NULL", "Delete 3 orders");
    }

    @Test
    void the_key_of_a_parent_takes_its_children_along() {
        long customer = store.insert("customers", 7, "Ada");
        store.insert("orders", 1, 7);
        store.accepted(store.update("customers", customer, "customer_id", 8));

        assertThat(store.rows("orders")).containsExactly("1: 1, 8, 0.0");
        store.undo();
        assertThat(store.rows("orders")).containsExactly("1: 1, 7, 0.0");
        store.redo();
        assertThat(store.rows("orders")).containsExactly("1: 1, 8, 0.0");
    }

    @Test
    void a_duplicate_names_the_row_that_has_it() {
        long first = store.insert("customers", 7, "Ada", "ada@x");
        Refusal refusal = store.refused(store.insertion("customers", 8, "Eve", "ada@x"));

        assertThat(refusal.message()).isEqualTo("Another customer has email 'ada@x' already (uq_customers_email).");
        assertThat(refusal.others().getFirst().rows()).containsExactly(first);
        assertThat(store.refused(store.insertion("customers", 7)).message())
                .isEqualTo("Another customer has customer_id 7 already (pk_customers).");
    }

    @Test
    void a_missing_key_is_refused() {
        assertThat(store.refused(store.insertion("customers", NULL, "Ada")).message())
                .isEqualTo("customers.customer_id can't be NULL.");
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThat(store.refused(store.insertion("customers", "abc")).message())
                .isEqualTo("'abc' isn't an int (customers.customer_id).");
        assertThat(store.refused(store.insertion("customers", 1, "Ada Lovelace"))
                        .message())
                .isEqualTo("'Ada Lovelace' is longer than varchar(10) (customers.name).");
    }

    @Test
    void a_false_check_is_refused_with_its_expression() {
        store.insert("customers", 7);
        Refusal refusal = store.refused(store.insertion("orders", 1, 7, -5));

        assertThat(refusal.message()).isEqualTo("total >= 0 is false for total -5 (ck_orders).");
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CHECK);
    }

    @Test
    void several_edits_are_done_or_refused_together() {
        store.insert("customers", 7);
        Refusal refusal = store.refused(all(store.insertion("orders", 1, 7), store.insertion("orders", 2, 99)));

        assertThat(refusal.message()).isEqualTo("No customer has customer_id 99 (fk_orders_customers).");
        assertThat(store.rows("orders")).isEmpty();
    }

    @Test
    void a_refused_edit_leaves_what_could_be_redone() {
        store.insert("customers", 7);
        store.undo();
        store.refused(store.insertion("orders", 1, 99));
        store.redo();

        assertThat(store.rows("customers")).hasSize(1);
    }

    @Test
    void a_row_that_is_gone_can_not_be_changed() {
        assertThat(store.refused(store.update("customers", 1, "name", "x")).message())
                .isEqualTo("The row doesn't exist any more.");
    }
}
