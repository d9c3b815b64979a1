package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.SET_NULL;
import static keyline.persistence.store.Driven.NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import keyline.model.ReferentialAction;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Actions that go far, in circles and on several paths: previews count what the edit does, and undo brings it back.
/// SQLite ends actions that are nested more than 1,000 deep (sqlite.org/limits.html, trigger depth).
class LongCascadeTest {

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

    /// Tasks from 1 on, each after the one before it.
    private void chain(int length, ReferentialAction action) {
        store.sketch.table("tasks", "id int pk", "after int");
        store.sketch.reference("tasks(after) -> tasks(id)", action, CASCADE);
        store.follow();
        store.accepted(all(IntStream.rangeClosed(1, length)
                .mapToObj(id -> store.insertion("tasks", id, id == 1 ? NULL : id - 1))
                .toArray(RowEdit[]::new)));
    }

    private long previewed(RowEdit.Delete delete, Cascade.Kind kind) {
        Cascade cascade = Driven.get(store.store.preview(delete));
        assertThat(cascade.refusal()).isEmpty();
        return cascade.effects().stream()
                .filter(effect -> effect.kind() == kind)
                .mapToLong(Cascade.Effect::count)
                .sum();
    }

    @Test
    void x11_a_chain_of_1000_rows_is_counted_and_goes_as_a_whole() {
        chain(1_000, CASCADE);

        assertThat(previewed(store.deletion("tasks", 1L), Cascade.Kind.DELETED)).isEqualTo(1_000);
        store.accepted(store.deletion("tasks", 1L));
        assertThat(store.state.allRows()).isZero();
        store.undo();
        assertThat(store.state.allRows()).isEqualTo(1_000);
        store.redo();
    }

    @Test
    void x11_a_longer_chain_is_refused_as_its_preview_says_and_goes_when_all_of_it_is_named() {
        chain(1_500, CASCADE);
        Refusal refusal = store.refused(store.deletion("tasks", 1L));

        assertThat(refusal.message())
                .contains("more than 1,000 rows long")
                .isEqualTo(Driven.get(store.store.preview(store.deletion("tasks", 1L)))
                        .refusal()
                        .orElseThrow()
                        .message());
        Long[] fromTheEnd =
                LongStream.rangeClosed(1, 1_500).map(row -> 1_501 - row).boxed().toArray(Long[]::new);
        store.accepted(all(
                store.deletion("tasks", Arrays.copyOfRange(fromTheEnd, 0, 750)),
                store.deletion("tasks", Arrays.copyOfRange(fromTheEnd, 750, 1_500))));
        assertThat(store.state.allRows()).isZero();
    }

    @Test
    void x11_set_null_ends_a_chain_of_any_length_at_its_first_link() {
        chain(1_500, SET_NULL);

        assertThat(previewed(store.deletion("tasks", 1L), Cascade.Kind.SET_NULL))
                .isEqualTo(1);
        store.accepted(store.deletion("tasks", 1L));
        assertThat(store.state.allRows()).isEqualTo(1_499);
    }

    @Test
    void x11_a_remedy_that_would_go_too_deep_says_so_beforehand() {
        chain(1_500, CASCADE);
        store.sketch.check("tasks", "id > 1");
        store.follow();
        PendingRemedy delete = Driven.get(
                        store.store.remedies(store.state.pending().getFirst()))
                .stream()
                .filter(remedy -> remedy.kind() == Kind.DELETE)
                .findFirst()
                .orElseThrow();

        assertThat(delete.rows()).isEqualTo(1);
        assertThat(delete.obstacle().orElseThrow()).contains("more than 1,000 rows long");
    }

    @Test
    void x11_three_paths_to_one_row_delete_it_once() {
        store.sketch.table("top", "id int pk");
        for (String side : new String[] {"a", "b", "c"}) {
            store.sketch.table(side, "id int pk", "top int");
            store.sketch.reference(side + "(top) -> top(id)", CASCADE, NO_ACTION);
        }
        store.sketch.table("low", "id int pk", "a int", "b int", "c int");
        for (String side : new String[] {"a", "b", "c"}) {
            store.sketch.reference("low(" + side + ") -> " + side + "(id)", CASCADE, NO_ACTION);
        }
        store.follow();
        store.insert("top", 1);
        store.insert("a", 1, 1);
        store.insert("b", 1, 1);
        store.insert("c", 1, 1);
        store.insert("low", 1, 1, 1, 1);
        store.insert("low", 2, 1, NULL, 1);
        Cascade cascade = Driven.get(store.store.preview(store.deletion("top", 1L)));

        assertThat(cascade.tallies())
                .contains(new Cascade.Tally(store.sketch.table("low").id(), 2, 0));
        store.accepted(store.deletion("top", 1L));
        assertThat(store.state.allRows()).isZero();
    }

    @Test
    void x11_a_circle_of_three_tables_goes_as_a_whole() {
        store.sketch.table("a", "id int pk", "c int");
        store.sketch.table("b", "id int pk", "a int");
        store.sketch.table("c", "id int pk", "b int");
        store.sketch.reference("a(c) -> c(id)", CASCADE, CASCADE);
        store.sketch.reference("b(a) -> a(id)", CASCADE, CASCADE);
        store.sketch.reference("c(b) -> b(id)", CASCADE, CASCADE);
        store.follow();
        store.insert("a", 1);
        store.insert("b", 1, 1);
        store.insert("c", 1, 1);
        store.accepted(store.update("a", 1, "c", 1));

        assertThat(previewed(store.deletion("b", 1L), Cascade.Kind.DELETED)).isEqualTo(3);
        store.accepted(store.update("b", 1, "id", 9));
        assertThat(store.rows("c")).containsExactly("1: 1, 9");
        store.accepted(store.deletion("b", 1L));
        assertThat(store.state.allRows()).isZero();
    }
}
