package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.persistence.store.Driven.NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.persistence.store.Refusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a working transaction knows of the rows that break foreign keys, and of those that did before it.
class OpenViolationsTest {

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
    void d4_the_rows_behind_a_violation_can_be_read() {
        parentAndChild(NO_ACTION);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.accepted(store.deletion("p", 1L));

        WorkingTransaction working = store.state.working().orElseThrow();
        assertThat(Driven.get(store.store.deferred().rows(working.violations().getFirst(), 0, 10))
                        .rows())
                .extracting(Row::id)
                .containsExactly(1L);
        assertThat(working.allOpen()).isEqualTo(1);
        store.discard();
        assertThat(store.rows("p")).hasSize(1);
    }
}
