package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.Column;
import keyline.model.ConstraintId;
import org.junit.jupiter.api.Test;

class PendingConstraintsTest extends MigratedRows {

    @Test
    void a_foreign_key_over_orphans_is_pending_and_refuses_new_ones() {
        ConstraintId key = store.sketch.reference("c(pid) -> p(id)");
        store.follow();

        Pending pending = store.state.pending(key).orElseThrow();
        assertThat(pending.offenders()).isEqualTo(1);
        assertThat(Driven.get(store.store.offenders(pending, 0, 10)).rows())
                .extracting(Row::id)
                .containsExactly(2L);
        assertThat(store.refused(store.insertion("c", 13, 8)).message()).isEqualTo("No p has id 8 (fk_c_p).");
        assertThat(store.refused(store.update("c", 2, "pid", 8)).message()).isEqualTo("No p has id 8 (fk_c_p).");
        assertThat(store.refused(store.deletion("p", 1L)).message()).isEqualTo("1 c refers to p 1 (fk_c_p).");
        store.accepted(store.update("c", 2, "id", 20));
    }

    @Test
    void a_pending_foreign_key_is_enforced_once_the_parent_is_there() {
        ConstraintId key = store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        store.insert("p", 9);

        assertThat(store.state.pending(key)).isEmpty();
        store.undo();
        assertThat(store.state.pending(key)).isPresent();
        store.redo();
        assertThat(store.refused(store.deletion("p", 4L)).reason()).isEqualTo(Refusal.Reason.HAS_CHILDREN);
    }

    @Test
    void not_null_over_rows_without_a_value_is_pending() {
        store.sketch.change("p", "name", Column::asNotNull);
        store.follow();

        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(1L);
        assertThat(store.refused(store.insertion("p", 4)).message()).isEqualTo("p.name can't be NULL.");
        assertThat(store.refused(store.update("p", 1, "name", NULL)).message()).isEqualTo("p.name can't be NULL.");
        store.accepted(store.update("p", 3, "size", 3.0));
        store.accepted(store.update("p", 3, "name", "three"));
        assertThat(store.state.pending()).isEmpty();
        assertThat(store.refused(store.update("p", 1, "name", NULL)).reason()).isEqualTo(Refusal.Reason.NOT_NULL);
    }

    @Test
    void a_unique_constraint_over_duplicates_is_pending() {
        store.insert("p", 4, "one");
        ConstraintId key = store.sketch.unique("p", "name");
        store.follow();

        assertThat(store.state.pending(key).orElseThrow().offenders()).isEqualTo(2);
        assertThat(store.refused(store.insertion("p", 5, "2")).message())
                .isEqualTo("Another p has name '2' already (uq_p_name).");
        store.insert("p", 5, "five");
        store.accepted(store.update("p", 4, "name", "four"));
        assertThat(store.state.pending()).isEmpty();
        assertThat(store.refused(store.insertion("p", 6, "2")).message())
                .isEqualTo("Another p has name '2' already (uq_p_name).");
    }

    @Test
    void a_foreign_key_to_a_pending_key_is_held_all_the_same() {
        store.insert("p", 4, "one");
        store.sketch.unique("p", "name");
        store.sketch.column("c", "pname text");
        store.sketch.reference("c(pname) -> p(name)");
        store.follow();

        store.insert("c", 13, NULL, "one");
        assertThat(store.refused(store.insertion("c", 14, NULL, "zwei")).message())
                .isEqualTo("No p has name 'zwei' (fk_c_p).");
        store.accepted(store.deletion("p", 4L));
        assertThat(store.state.pending()).isEmpty();
        assertThat(store.refused(store.deletion("p", 1L)).message()).isEqualTo("1 c refers to p 'one' (fk_c_p).");
    }

    @Test
    void a_check_over_rows_that_break_it_is_pending() {
        ConstraintId check = store.sketch.check("p", "size < 2 or name = 'x'");
        store.follow();

        assertThat(store.state.pending(check).orElseThrow().offenders()).isEqualTo(1);
        assertThat(store.refused(store.insertion("p", 5, "five", 5.0)).message())
                .startsWith("size < 2 or name = 'x' is false for ");
        store.accepted(store.update("p", 2, "name", "x"));
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void a_dropped_foreign_key_lets_orphans_in_and_undo_takes_them_out_first() {
        store.accepted(store.deletion("c", 2L));
        ConstraintId key = store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        store.sketch.drop("c", key);
        store.follow();
        store.insert("c", 13, 99);
        store.undo();
        store.undo();

        assertThat(store.refused(store.insertion("c", 13, 99)).reason()).isEqualTo(Refusal.Reason.NO_PARENT);
    }

    @Test
    void a_check_that_sqlite_does_not_know_is_not_enforced() {
        ConstraintId check = store.sketch.check("p", "name ~ '^[a-z]+$'");
        store.follow();

        assertThat(store.state.unenforced())
                .containsExactly(new Unenforced(
                        store.sketch.table("p").id(), new Pending.OfConstraint(check), "SQLite has no ~."));
        store.insert("p", 4, "UPPER");
    }

    @Test
    void a_foreign_key_to_what_is_no_key_is_not_enforced() {
        store.sketch.reference("c(pid) -> p(name)");
        store.follow();

        assertThat(store.state.unenforced())
                .extracting(Unenforced::reason)
                .containsExactly("name of p is neither a primary key nor unique.");
        store.insert("c", 13, 77);
        store.insert("p", 4, "x");
    }
}
