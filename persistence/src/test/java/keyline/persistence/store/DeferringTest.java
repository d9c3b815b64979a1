package keyline.persistence.store;

import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.persistence.store.Driven.NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
        store.goThroughAll();
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
}
