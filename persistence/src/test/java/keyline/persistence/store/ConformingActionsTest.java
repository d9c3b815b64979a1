package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_DEFAULT;
import static keyline.model.ReferentialAction.SET_NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.persistence.store.Refusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How foreign keys behave in SQL, and in SQLite where it differs, case by case; the numbers are those of the suite in
/// the project's reference on foreign keys. Here: what actions do.
class ConformingActionsTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
    }

    @AfterEach
    void close() {
        store.goThroughAll();
        store.close();
    }

    /// p(id PK), c(id, pid -> p).
    private void parentAndChild(ReferentialAction onDelete, ReferentialAction onUpdate) {
        parentAndChild(onDelete, onUpdate, Deferral.NOT_DEFERRABLE);
    }

    private void parentAndChild(ReferentialAction onDelete, ReferentialAction onUpdate, Deferral deferral) {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int");
        store.sketch.reference("c(pid) -> p(id)", onDelete, onUpdate, deferral);
        store.follow();
    }

    /// e(id PK, boss -> e).
    private void employees(ReferentialAction onDelete, ReferentialAction onUpdate) {
        store.sketch.table("e", "id int pk", "boss int");
        store.sketch.reference("e(boss) -> e(id)", onDelete, onUpdate);
        store.follow();
    }

    @Test
    void no_10_set_null_on_a_not_null_column_is_refused() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int not null");
        store.sketch.reference("c(pid) -> p(id)", SET_NULL, SET_NULL);
        store.follow();
        store.insert("p", 1);
        store.insert("c", 1);

        Refusal refusal = store.refused(store.deletion("p", 1L));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_NULL);
        assertThat(refusal.message()).isEqualTo("c.pid can't be NULL.");
    }

    @Test
    void no_11_set_null_takes_all_columns_of_a_composite_key() {
        store.sketch.table("p", "a int pk", "b int pk");
        store.sketch.table("c", "a int not null", "b int");
        store.sketch.reference("c(a, b) -> p(a, b)", SET_NULL, NO_ACTION);
        store.follow();
        store.insert("p", 1, 1);
        store.insert("c", 1, 1);

        assertThat(store.refused(store.deletion("p", 1L)).reason()).isEqualTo(Reason.NOT_NULL);
    }

    @Test
    void no_12_set_default_needs_a_parent_with_the_default() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int default 0");
        store.sketch.reference("c(pid) -> p(id)", SET_DEFAULT, NO_ACTION);
        store.follow();
        store.insert("p", 1);
        store.insert("c", 1);

        assertThat(store.refused(store.deletion("p", 1L)).message()).isEqualTo("No p has id 0 (fk_c_p).");
        store.insert("p", 0);
        store.accepted(store.deletion("p", 1L));
        assertThat(store.rows("c")).containsExactly("1: 0");
    }

    @Test
    void no_13_set_default_without_a_default_sets_null() {
        parentAndChild(SET_DEFAULT, NO_ACTION);
        store.insert("p", 1);
        store.insert("c", 1);
        store.accepted(store.deletion("p", 1L));

        assertThat(store.rows("c")).containsExactly("1: NULL");
    }

    @Test
    void no_14_of_two_actions_on_one_column_the_last_declared_wins() {
        parentAndChild(CASCADE, NO_ACTION);
        store.sketch.reference("c(pid) -> p(id)", SET_NULL, NO_ACTION);
        store.follow();
        store.insert("p", 1);
        store.insert("c", 1);
        store.accepted(store.deletion("p", 1L));

        assertThat(store.rows("c")).containsExactly("1: NULL");
    }

    @Test
    void no_14_the_other_way_round_the_row_goes() {
        parentAndChild(SET_NULL, NO_ACTION);
        store.sketch.reference("c(pid) -> p(id)", CASCADE, NO_ACTION);
        store.follow();
        store.insert("p", 1);
        store.insert("c", 1);
        store.accepted(store.deletion("p", 1L));

        assertThat(store.rows("c")).isEmpty();
    }

    @Test
    void no_15_a_self_reference_follows_its_own_key() {
        employees(NO_ACTION, CASCADE);
        store.insert("e", 1, 1);
        store.insert("e", 2, 1);
        store.accepted(store.update("e", 1, "id", 10));

        assertThat(store.rows("e")).containsExactly("1: 10, 10", "2: 2, 10");
    }

    @Test
    void no_16_keys_that_are_shifted_collide_on_the_way() {
        parentAndChild(NO_ACTION, NO_ACTION);
        store.accepted(all(store.insertion("p", 1), store.insertion("p", 2), store.insertion("p", 3)));

        Refusal refusal = store.refused(
                all(store.update("p", 1, "id", 2), store.update("p", 2, "id", 3), store.update("p", 3, "id", 4)));
        assertThat(refusal.message()).isEqualTo("Another p has id 2 already (pk_p).");
    }

    @Test
    void no_17_a_restricted_key_may_be_set_to_what_it_is() {
        store.sketch.table("p", "id int pk", "x int");
        store.sketch.table("c", "pid int");
        store.sketch.reference("c(pid) -> p(id)", NO_ACTION, RESTRICT);
        store.follow();
        store.insert("p", 1, 1);
        store.insert("c", 1);
        store.accepted(new RowEdit.Update(
                store.sketch.table("p").id(),
                1,
                java.util.Map.of(
                        store.sketch.columns("p", "id").getFirst(), new keyline.model.Value.Int(1),
                        store.sketch.columns("p", "x").getFirst(), new keyline.model.Value.Int(2))));

        assertThat(store.rows("p")).containsExactly("1: 1, 2");
        assertThat(store.refused(store.update("p", 1, "id", 2)).reason()).isEqualTo(Reason.HAS_CHILDREN);
    }

    @Test
    void no_18_texts_are_compared_exactly() {
        store.sketch.table("p", "k text pk");
        store.sketch.table("c", "k text");
        store.sketch.reference("c(k) -> p(k)", NO_ACTION, CASCADE);
        store.follow();
        store.insert("p", "ABC");
        assertThat(store.refused(store.insertion("c", "abc")).reason()).isEqualTo(Reason.NO_PARENT);
        store.insert("c", "ABC");
        store.accepted(store.update("p", 1, "k", "abc"));

        assertThat(store.rows("c")).containsExactly("1: 'abc'");
    }
}
