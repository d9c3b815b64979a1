package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.ReferentialAction;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.Test;

class DuplicateRemedyTest extends RemediedRows {

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
    void t16_a_primary_key_over_rows_without_one_numbers_them() {
        store.sketch.table("tags", "id int", "text text");
        store.follow();
        store.insert("tags", 4, "a");
        store.insert("tags", NULL, "b");
        store.insert("tags", NULL, "c");
        store.sketch.primaryKey("tags", "id");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Number 2 tags in id",
                        "Set id of 2 tags to a value",
                        "Delete 2 tags",
                        "Delete primary key pk_tags");
        assertThat(obstacles())
                .containsExactly("SET_VALUE: tags.id must be unique: one value can't be given to 2 tags.");
        cures(cure(remedy(Kind.SET_DEFAULT)));
        assertThat(store.rows("tags")).containsExactly("1: 4, 'a'", "2: 5, 'b'", "3: 6, 'c'");
    }

    @Test
    void t16_duplicates_can_be_numbered_cleared_deleted_or_merged() {
        store.insert("customers", 3, "Eve", "ada@x");
        store.insert("customers", 4, "Eva", "ada@x");
        store.sketch.unique("customers", "email");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Merge 3 customers into 1",
                        "Set email of 2 duplicates in customers to NULL",
                        "Delete 2 duplicates in customers",
                        "Delete unique constraint uq_customers_email");
        cures(cure(remedy(Kind.CLEAR)));
        assertThat(store.rows("customers")).contains("1: 1, 'Ada', 'ada@x'", "3: 3, 'Eve', NULL", "4: 4, 'Eva', NULL");
    }

    @Test
    void a_merge_that_would_make_children_alike_says_so() {
        store.sketch.table("flags", "customer_id int pk", "flag text pk");
        store.sketch.reference("flags(customer_id) -> customers(id)");
        store.insert("customers", 3, "Eve", "ada@x");
        store.follow();
        store.insert("flags", 1, "vip");
        store.insert("flags", 3, "vip");
        store.sketch.unique("customers", "email");
        store.follow();

        assertThat(obstacles())
                .containsExactly(
                        "MERGE: Rows of flags would have the same customer_id and flag (pk_flags).",
                        "DELETE: 1 flag refers to customer 3 (fk_flags_customers).");
    }

    @Test
    void a_merge_lets_rows_of_the_same_table_refer_to_the_one_that_stays() {
        store.sketch.table("parts", "id int pk", "code text", "whole int");
        store.sketch.reference("parts(whole) -> parts(id)", ReferentialAction.CASCADE, ReferentialAction.NO_ACTION);
        store.follow();
        store.insert("parts", 1, "x");
        store.insert("parts", 2, "x", 1);
        store.insert("parts", 3, "y", 2);
        store.sketch.unique("parts", "code");
        store.follow();

        cures(cure(remedy(Kind.MERGE)));
        assertThat(store.rows("parts")).containsExactly("1: 1, 'x', NULL", "3: 3, 'y', 1");
    }

    @Test
    void a_partial_unique_index_is_cured_within_its_rows() {
        store.accepted(store.update("orders", 2, "state", "old"));
        store.accepted(store.update("orders", 2, "customer_id", 8));
        store.sketch.uniqueIndex("orders", "customer_id", "state = 'new'");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Merge 2 orders into 1",
                        "Delete 1 duplicate in orders",
                        "Allow duplicates in index ix_orders_customer_id");
        cures(cure(remedy(Kind.DELETE)));
        assertThat(store.rows("orders")).containsExactly("1: 10, 1, 'new'", "2: 11, 8, 'old'", "3: 12, 8, 'new'");
    }
}
