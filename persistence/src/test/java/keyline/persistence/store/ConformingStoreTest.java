package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
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

/// How foreign keys behave in SQL, and in SQLite where it differs, case by case; the numbers are those of the suite in
/// the project's reference on foreign keys. Here: what SQLite lets happen, and the store doesn't.
class ConformingStoreTest {

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

    @Test
    void no_19_a_partial_unique_index_is_no_key_and_stops_no_work() {
        store.sketch.table("p", "k int", "live boolean");
        store.sketch.uniqueIndex("p", "k", "live");
        store.sketch.table("c", "k int");
        store.sketch.reference("c(k) -> p(k)");
        store.follow();
        store.insert("c", NULL);
        store.insert("c", 5);
        store.insert("p", 1, 1);

        assertThat(store.state.unenforced()).hasSize(1);
        store.insert("p", 1, 0);
        assertThat(store.refused(store.insertion("p", 1, 1)).reason()).isEqualTo(Reason.DUPLICATE);
    }

    @Test
    void no_20_a_foreign_key_to_a_missing_table_stops_no_work() {
        parentAndChild(NO_ACTION, NO_ACTION);
        store.insert("c", NULL);
        store.sketch.drop("p");
        store.follow();
        store.insert("c", 77);

        assertThat(store.state.unenforced())
                .extracting(Unenforced::reason)
                .containsExactly("The table that it refers to doesn't exist.");
    }

    @Test
    void no_21_replace_keeps_the_children_that_find_the_key_again() {
        parentAndChild(NO_ACTION, NO_ACTION);
        store.insert("p", 1);
        store.insert("c", 1);
        assertThat(store.execute("REPLACE INTO {p}({p.id}) VALUES (1)")).isInstanceOf(RowOutcome.Accepted.class);

        assertThat(store.rows("p")).containsExactly("2: 1");
        assertThat(store.rows("c")).containsExactly("1: 1");
    }

    @Test
    void no_21_replace_is_held_back_by_restrict() {
        parentAndChild(RESTRICT, NO_ACTION);
        store.insert("p", 1);
        store.insert("c", 1);
        assertThat(store.execute("REPLACE INTO {p}({p.id}) VALUES (1)")).isInstanceOf(RowOutcome.Refused.class);

        assertThat(store.rows("p")).containsExactly("1: 1");
    }

    @Test
    void no_21_replace_wipes_out_cascading_children_which_the_store_counts_and_undo_brings_back() {
        parentAndChild(CASCADE, NO_ACTION);
        store.insert("p", 1);
        store.insert("c", 1);
        store.insert("c", 1);
        store.execute("REPLACE INTO {p}({p.id}) VALUES (1)");

        assertThat(store.state.allRows()).isEqualTo(1);
        store.undo();
        assertThat(store.rows("c")).hasSize(2);
        store.redo();
        assertThat(store.rows("c")).isEmpty();
    }

    @Test
    void no_22_or_ignore_does_not_let_an_orphan_in() {
        parentAndChild(NO_ACTION, NO_ACTION);
        store.insert("p", 1);
        String sql = "INSERT OR IGNORE INTO {c}({c.pid}) VALUES (NULL), (9)";
        assertThat(store.execute(sql)).isInstanceOf(RowOutcome.Refused.class);
        assertThat(store.rows("c")).isEmpty();

        store.execute("INSERT OR IGNORE INTO {p}({p.id}) VALUES (1), (2)");
        assertThat(store.rows("p")).containsExactly("1: 1", "2: 2");
    }

    @Test
    void no_22_or_ignore_does_not_let_a_new_orphan_in_while_others_are_pending() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "pid int");
        store.follow();
        store.insert("c", 7);
        store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        String sql = "INSERT OR IGNORE INTO {c}({c.pid}) VALUES (9)";
        assertThat(store.execute(sql)).isInstanceOf(RowOutcome.Refused.class);

        store.execute("INSERT INTO {p}({p.id}) VALUES (7)");
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void no_23_a_circle_of_required_references_is_made_in_one_step() {
        store.sketch.table("a", "id int pk", "bid int not null");
        store.sketch.table("b", "id int pk", "aid int not null");
        store.sketch.reference("a(bid) -> b(id)", NO_ACTION, NO_ACTION, Deferral.INITIALLY_DEFERRED);
        store.sketch.reference("b(aid) -> a(id)", NO_ACTION, NO_ACTION, Deferral.INITIALLY_DEFERRED);
        store.follow();
        store.accepted(all(store.insertion("a", 1, 1), store.insertion("b", 1, 1)));

        assertThat(store.state.allRows()).isEqualTo(2);
        assertThat(store.refused(all(store.insertion("a", 2, 2), store.insertion("b", 3, 2)))
                        .message())
                .isEqualTo("No b has id 2 (fk_a_b).");
    }

    @Test
    void no_24_an_orphan_is_found_although_sqlite_has_forgotten_it() {
        parentAndChild(NO_ACTION, NO_ACTION);
        store.insert("p", 1);
        store.defer();
        store.insert("c", 9);
        store.execute("PRAGMA defer_foreign_keys = OFF");

        assertThat(store.held()).containsExactly("1 c refers to p 9, which doesn't exist (fk_c_p).");
        store.insert("p", 9);
        store.committed();
    }

    @Test
    void no_24_d5_in_one_step_it_is_refused_at_the_end() {
        parentAndChild(NO_ACTION, NO_ACTION);
        RowOutcome outcome = store.execute(
                "PRAGMA defer_foreign_keys = ON",
                "INSERT INTO {c}({c.pid}) VALUES (9)",
                "PRAGMA defer_foreign_keys = OFF");

        assertThat(outcome).isInstanceOf(RowOutcome.Refused.class);
        assertThat(((RowOutcome.Refused) outcome).refusal().message()).isEqualTo("No p has id 9 (fk_c_p).");
        assertThat(store.rows("c")).isEmpty();
    }

    @Test
    void no_25_a_rebuild_by_hand_is_refused_before_it_can_empty_the_children() {
        parentAndChild(CASCADE, CASCADE);
        store.insert("p", 1);
        store.insert("c", 1);
        for (String sql : List.of(
                "PRAGMA foreign_keys = OFF", "CREATE TABLE x AS SELECT * FROM {p}", "DROP TABLE {p}", "COMMIT")) {
            assertThat(store.execute(sql)).as(sql).isInstanceOf(RowOutcome.Refused.class);
        }

        assertThat(store.rows("c")).containsExactly("1: 1");
    }

    @Test
    void no_25_a_parent_is_reshaped_under_its_cascading_children() {
        parentAndChild(CASCADE, CASCADE);
        store.insert("p", 1);
        store.insert("c", 1);
        store.sketch.column("p", "name text default x");
        store.sketch.retype("p", "id", "bigint");
        store.follow();

        assertThat(store.rows("c")).containsExactly("1: 1");
    }
}
