package keyline.persistence.store;

import static keyline.model.Deferral.INITIALLY_DEFERRED;
import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_NULL;
import static keyline.persistence.store.Driven.NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.edit.Step;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Refusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Working transactions: foreign keys wait for the commit, all else holds as ever.
class DeferringTest {

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
        String last = store.contents();
        while (store.undo()) {}
        assertThat(store.state.allRows()).isZero();
        while (store.redo()) {}
        assertThat(store.contents()).isEqualTo(last);
        store.check();
        store.close();
    }

    /// p(id PK, name), c(id PK, pid -> p).
    private void parentAndChild(ReferentialAction onDelete, Deferral deferral) {
        store.sketch.table("p", "id int pk", "name text");
        store.sketch.table("c", "id int pk", "pid int");
        store.sketch.reference("c(pid) -> p(id)", onDelete, NO_ACTION, deferral);
        store.follow();
    }

    private void parentAndChild(ReferentialAction onDelete) {
        parentAndChild(onDelete, Deferral.NOT_DEFERRABLE);
    }

    @Test
    void d4_a_child_may_come_before_its_parent() {
        parentAndChild(NO_ACTION);
        store.defer();
        store.insert("c", 1, 7);
        assertThat(store.open()).containsExactly("c 1");
        store.insert("p", 7);
        assertThat(store.open()).isEmpty();
        store.committed();

        assertThat(store.state.working()).isEmpty();
        store.undo();
        assertThat(store.state.allRows()).isZero();
        store.redo();
        assertThat(store.rows("c")).containsExactly("1: 1, 7");
    }

    @Test
    void d4_a_commit_with_orphans_is_refused_lists_them_and_keeps_everything() {
        parentAndChild(NO_ACTION);
        store.defer();
        store.insert("c", 1, 7);
        store.insert("c", 2, 7);
        store.insert("c", 3, 8);

        CommitOutcome.Held held = (CommitOutcome.Held) store.commit();
        assertThat(held.refusals())
                .extracting(Refusal::message)
                .containsExactly(
                        "2 c refer to p 7, which doesn't exist (fk_c_p).",
                        "1 c refers to p 8, which doesn't exist (fk_c_p).");
        Refusal first = held.refusals().getFirst();
        assertThat(first.operation()).isEqualTo(Operation.COMMIT);
        assertThat(first.others().getFirst().rows()).containsExactly(1L, 2L);
        assertThat(first.remedies())
                .extracting(Remedy::label)
                .containsExactly("Add p 7", "Set pid of 2 c to NULL", "Delete 2 c");
        assertThat(store.rows("c")).hasSize(3);

        store.accepted(first.remedies().getFirst().edit());
        store.accepted(store.update("c", 3, "pid", NULL));
        store.committed();
        assertThat(store.rows("c")).containsExactly("1: 1, 7", "2: 2, 7", "3: 3, NULL");
    }

    @Test
    void d4_the_rows_behind_a_violation_can_be_read() {
        parentAndChild(NO_ACTION);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.accepted(store.deletion("p", 1L));

        WorkingTransaction working = store.state.working().orElseThrow();
        assertThat(Driven.get(store.store.open(working.violations().getFirst(), 0, 10))
                        .rows())
                .extracting(Row::id)
                .containsExactly(1L);
        assertThat(working.openIn(store.sketch.table("c").id()))
                .isEqualTo(working.allOpen())
                .isEqualTo(1);
        store.discard();
        assertThat(store.rows("p")).hasSize(1);
    }

    @Test
    void d4_discarding_takes_everything_back() {
        parentAndChild(NO_ACTION);
        store.insert("p", 1);
        String before = store.contents();
        store.defer();
        store.insert("c", 1, 7);
        store.accepted(store.deletion("p", 1L));
        store.discard();

        assertThat(store.contents()).isEqualTo(before);
        assertThat(store.state.working()).isEmpty();
        store.insert("c", 1, 1);
    }

    @Test
    void d4_what_was_undone_can_still_be_redone_after_a_discard() {
        parentAndChild(NO_ACTION);
        store.insert("p", 1);
        store.undo();
        store.defer();
        store.insert("c", 1, 7);
        store.discard();
        store.redo();

        assertThat(store.rows("p")).containsExactly("1: 1, NULL");
    }

    @Test
    void d4_an_empty_transaction_leaves_no_step() {
        parentAndChild(NO_ACTION);
        store.insert("p", 1);
        long step = store.state.step();
        store.defer();
        store.committed();

        assertThat(store.state.step()).isEqualTo(step);
    }

    @Test
    void d4_edits_inside_can_be_taken_back_and_made_again_one_by_one() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int", "code text default x");
        store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        store.defer();
        store.insert("c", 7);
        String one = store.contents();
        store.accepted(all(store.insertion("p", 8), store.insertion("c", 8), store.insertion("c", 9)));
        String two = store.contents();
        assertThat(store.open()).containsExactly("c 2");

        store.undoDeferred();
        assertThat(store.contents()).isEqualTo(one);
        assertThat(store.open()).containsExactly("c 1");
        store.undoDeferred();
        assertThat(store.open()).isEmpty();
        store.undoDeferred();
        store.redoDeferred();
        store.redoDeferred();
        assertThat(store.contents()).isEqualTo(two);
        assertThat(store.open()).containsExactly("c 2");
        assertThat(store.state.working().orElseThrow().edits()).isEqualTo(2);
        store.undoDeferred();
        store.insert("p", 7);
        assertThat(store.state.working().orElseThrow().undone()).isZero();
        store.committed();
    }

    @Test
    void d4_an_edit_made_again_keeps_its_random_default() {
        store.sketch.table("p", "id int pk");
        store.sketch.change("p", "id", id -> id);
        store.sketch.column("p", "token uuid");
        store.sketch.change(
                "p", "token", token -> token.withSource(new keyline.model.ValueSource.Expression("uuid()")));
        store.follow();
        store.defer();
        store.insert("p", 1);
        String made = store.contents();
        store.undoDeferred();
        store.redoDeferred();

        assertThat(store.contents()).isEqualTo(made).contains("-");
        store.committed();
    }

    @Test
    void d4_a_refused_edit_leaves_the_transaction_as_it_was() {
        parentAndChild(NO_ACTION);
        store.defer();
        store.insert("c", 1, 7);

        assertThat(store.refused(store.insertion("c", 1, 7)).reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(store.refused(store.insertion("p", NULL)).reason()).isEqualTo(Reason.NOT_NULL);
        assertThat(store.refused(store.insertion("p", "x")).reason()).isEqualTo(Reason.TYPE);
        assertThat(store.open()).containsExactly("c 1");
        store.insert("p", 7);
        store.committed();
    }

    @Test
    void d4_a_change_of_the_design_has_to_wait() {
        parentAndChild(NO_ACTION);
        store.defer();
        store.sketch.table("other", "id int pk");

        assertThatThrownBy(() ->
                        Driven.get(store.store.follow(new Step(9, "", Document.empty(), store.sketch.document()))))
                .hasStackTraceContaining("Commit or discard the working transaction first.");
        store.discard();
        store.follow();
    }

    @Test
    void d4_two_tables_that_refer_to_each_other_are_filled_row_by_row() {
        store.sketch.table("a", "id int pk", "bid int not null");
        store.sketch.table("b", "id int pk", "aid int not null");
        store.sketch.reference("a(bid) -> b(id)");
        store.sketch.reference("b(aid) -> a(id)");
        store.follow();
        store.defer();
        store.insert("a", 1, 2);
        assertThat(store.open()).containsExactly("a 1");
        store.insert("b", 2, 1);
        assertThat(store.open()).isEmpty();
        store.committed();
    }

    @Test
    void d4_a_composite_self_reference_counts_both_sides() {
        store.sketch.table("e", "a int pk", "b int pk", "boss_a int", "boss_b int");
        store.sketch.reference("e(boss_a, boss_b) -> e(a, b)", NO_ACTION, CASCADE);
        store.follow();
        store.insert("e", 1, 1);
        store.insert("e", 2, 2, 1, 1);
        store.defer();
        store.accepted(store.deletion("e", 1L));
        store.insert("e", 3, 3, 9, 9);
        assertThat(store.held())
                .containsExactly(
                        "1 e refers to e 1 and 1, which doesn't exist (fk_e_e).",
                        "1 e refers to e 9 and 9, which doesn't exist (fk_e_e).");
        store.insert("e", 9, 9, 9, 9);
        store.insert("e", 1, 1);
        store.committed();
    }

    @Test
    void d4_rows_that_broke_a_pending_foreign_key_before_stay_as_they_are() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int", "note text");
        store.follow();
        store.insert("c", 7);
        store.insert("c", 8);
        store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(2L);

        store.defer();
        store.accepted(store.update("c", 1, "note", "still an orphan"));
        assertThat(store.open()).isEmpty();
        store.accepted(store.update("c", 1, "pid", 9));
        assertThat(store.open()).containsExactly("c 1");
        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(1L);
        store.held();
        store.accepted(store.update("c", 1, "pid", 7));
        assertThat(store.open()).isEmpty();
        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(2L);
        store.insert("p", 8);
        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(1L);
        store.committed();
    }

    @Test
    void d4_an_orphan_that_is_given_its_key_once_more_counts_as_broken_as_it_does_outside() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int");
        store.follow();
        store.insert("c", 7);
        store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        assertThat(store.refused(store.update("c", 1, "pid", 7)).reason()).isEqualTo(Reason.NO_PARENT);
        store.defer();
        store.accepted(store.update("c", 1, "pid", 7));

        assertThat(store.held()).containsExactly("1 c refers to p 7, which doesn't exist (fk_c_p).");
        store.accepted(store.update("c", 1, "pid", NULL));
        store.committed();
    }

    @Test
    void d4_a_pending_key_is_refused_inside_as_outside() {
        store.sketch.table("p", "id int", "name text");
        store.follow();
        store.insert("p", 1);
        store.insert("p", 1);
        store.sketch.unique("p", "id");
        store.follow();
        store.defer();

        assertThat(store.refused(store.insertion("p", 1)).reason()).isEqualTo(Reason.DUPLICATE);
        store.accepted(store.update("p", 2, "id", 2));
        assertThat(store.state.pending()).isEmpty();
        store.undoDeferred();
        assertThat(store.state.pending()).hasSize(1);
        store.redoDeferred();
        store.committed();
        assertThat(store.refused(store.insertion("p", 1)).reason()).isEqualTo(Reason.DUPLICATE);
    }

    @Test
    void d4_a_preview_inside_shows_what_would_be_left_behind() {
        parentAndChild(NO_ACTION);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.insert("c", 2, 1);
        Cascade cascade = Driven.get(store.store.preview(store.deletion("p", 1L)));

        assertThat(cascade.refusal()).isEmpty();
        assertThat(cascade.effects())
                .extracting(effect -> effect.kind() + " " + effect.count())
                .containsExactly("DELETED 1", "BLOCKING 2");
        assertThat(store.open()).isEmpty();
        store.committed();
    }

    @Test
    void d4_a_killed_program_loses_the_open_transaction_only() {
        parentAndChild(NO_ACTION);
        store.insert("p", 1);
        String before = store.contents();
        store.defer();
        store.insert("c", 1, 7);
        store.close();
        store = new Driven(store.file, store.sketch.document());

        assertThat(store.contents()).isEqualTo(before);
        assertThat(Driven.get(store.store.steps())).hasSize(2);
        store.close();
        open(folder.resolve("other"));
    }

    private void open(Path other) {
        store = new Driven(other.resolveSibling("other.db"), Document.empty());
    }

    @Test
    void d6_a_cascade_does_not_wait() {
        parentAndChild(CASCADE);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.accepted(store.deletion("p", 1L));
        assertThat(store.rows("c")).isEmpty();
        store.insert("p", 1);
        store.committed();

        assertThat(store.rows("c")).isEmpty();
    }

    @Test
    void d6_set_null_does_not_wait() {
        parentAndChild(SET_NULL);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.accepted(store.deletion("p", 1L));
        store.insert("p", 1);
        store.committed();

        assertThat(store.rows("c")).containsExactly("1: 1, NULL");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_ACTION", "RESTRICT"})
    void d7_no_action_and_restrict_wait_for_the_commit(ReferentialAction action) {
        parentAndChild(action);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.accepted(store.deletion("p", 1L));
        assertThat(store.open()).containsExactly("c 1");
        store.insert("p", 1, "again");
        assertThat(store.open()).isEmpty();
        store.committed();
    }

    @Test
    void d7_restrict_of_a_foreign_key_declared_initially_deferred_fails_at_once_but_here() {
        parentAndChild(RESTRICT, INITIALLY_DEFERRED);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        assertThat(store.refused(store.deletion("p", 1L)).message()).isEqualTo("1 c refers to p 1 (fk_c_p).");
        store.defer();
        store.accepted(store.deletion("p", 1L));
        assertThat(store.open()).containsExactly("c 1");
        store.undoDeferred();
        store.insert("c", 2, 1);
        store.committed();

        assertThat(store.refused(store.deletion("p", 1L)).message()).isEqualTo("2 c refer to p 1 (fk_c_p).");
    }

    @Test
    void d7_restrict_holds_again_after_the_commit() {
        store.sketch.table("e", "id int pk", "boss int");
        store.sketch.reference("e(boss) -> e(id)", RESTRICT, RESTRICT);
        store.follow();
        store.insert("e", 1);
        store.insert("e", 2, 1);
        store.defer();
        store.accepted(store.deletion("e", 1L, 2L));
        store.undoDeferred();
        store.insert("e", 3);
        store.committed();

        assertThat(store.refused(store.deletion("e", 1L, 2L)).reason()).isEqualTo(Reason.HAS_CHILDREN);
    }

    @Test
    void the_violations_are_counted_per_foreign_key() {
        parentAndChild(NO_ACTION);
        store.sketch.table("d", "pid int", "other int");
        store.sketch.reference("d(pid) -> p(id)");
        store.sketch.reference("d(other) -> p(id)");
        store.follow();
        store.defer();
        store.accepted(all(store.insertion("d", 1, 2), store.insertion("d", 1, 3), store.insertion("c", 1, 1)));
        assertThat(store.open()).containsExactly("c 1", "d 2", "d 2");
        store.accepted(all(store.insertion("p", 1), store.insertion("p", 2)));
        assertThat(store.open()).isEqualTo(List.of("d 1"));
        store.discard();
    }
}
