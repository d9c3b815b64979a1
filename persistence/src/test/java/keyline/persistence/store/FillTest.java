package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keyline.model.Deferral;
import keyline.model.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many rows at once, whatever they break.
class FillTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("p", "id int pk", "code int");
        store.sketch.table("c", "pid int");
        store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        store.insert("p", 1);
        store.insert("c", 1);
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    private void fill(String table, Integer... keys) {
        store.fill((filled, row) -> {
            if (filled.name().equals(table)) {
                List.of(keys)
                        .forEach(key -> row.accept(filled.columns().stream()
                                .map(column -> (Value) new Value.Int(key))
                                .toList()));
            }
        });
    }

    @Test
    void a_parent_is_filled_beside_its_children() {
        fill("p", 2, 3);

        assertThat(store.rows("p")).containsExactly("1: 1, NULL", "2: 2, 2", "3: 3, 3");
        assertThat(store.refused(store.deletion("p", 1L)).reason()).isEqualTo(Refusal.Reason.HAS_CHILDREN);
    }

    @Test
    void a_parent_is_filled_beside_children_whose_foreign_key_is_deferred() {
        store.sketch.table("d", "pid int");
        store.sketch.reference("d(pid) -> p(id)", NO_ACTION, CASCADE, Deferral.INITIALLY_DEFERRED);
        store.follow();
        store.insert("d", 1);
        fill("p", 2, 3);

        assertThat(store.rows("p")).hasSize(3);
        assertThat(store.refused(store.insertion("d", 9)).reason()).isEqualTo(Refusal.Reason.NO_PARENT);
    }

    @Test
    void a_parent_whose_key_is_broken_leaves_key_and_children_held() {
        fill("p", 1, 3);

        assertThat(store.state.pending()).hasSize(1);
        assertThat(store.refused(store.insertion("c", 9)).reason()).isEqualTo(Refusal.Reason.NO_PARENT);
        store.accepted(store.deletion("p", 2L));
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void children_are_filled_without_parents() {
        fill("c", 1, 7, 8);

        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(2L);
        store.undo();
        assertThat(store.state.pending()).isEmpty();
    }
}
