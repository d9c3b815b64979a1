package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_DEFAULT;
import static keyline.model.ReferentialAction.SET_NULL;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How foreign keys behave in SQL, and in SQLite where it differs, case by case; the numbers are those of the suite in
/// the project's reference on foreign keys.
class ConformanceTest {

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
    void no_01_a_child_without_a_parent_is_refused() {
        parentAndChild(NO_ACTION, NO_ACTION);

        assertThat(store.refused(store.insertion("c", 9)).reason()).isEqualTo(Reason.NO_PARENT);
    }

    @Test
    void no_02_a_composite_key_with_a_null_in_it_refers_to_nothing() {
        store.sketch.table("p", "a int pk", "b int pk");
        store.sketch.table("c", "a int", "b int");
        store.sketch.reference("c(a, b) -> p(a, b)");
        store.follow();

        store.insert("c", 1, NULL);
        assertThat(store.refused(store.insertion("c", 1, 2)).message()).isEqualTo("No p has a 1 and b 2 (fk_c_p).");
    }

    @Test
    void no_03_a_deferred_parent_may_be_deleted_and_come_back() {
        parentAndChild(NO_ACTION, NO_ACTION, Deferral.INITIALLY_DEFERRED);
        long parent = store.insert("p", 1);
        store.insert("c", 1);

        store.accepted(all(store.deletion("p", parent), store.insertion("p", 1)));
        Refusal refusal = store.refused(all(store.deletion("p", parent), store.insertion("p", 2)));
        assertThat(refusal.message()).isEqualTo("1 c refers to p 1 (fk_c_p).");
    }

    @Test
    void no_03_restrict_does_not_wait() {
        parentAndChild(RESTRICT, NO_ACTION, Deferral.INITIALLY_DEFERRED);
        long parent = store.insert("p", 1);
        store.insert("c", 1);

        Refusal refusal = store.refused(all(store.deletion("p", parent), store.insertion("p", 1)));
        assertThat(refusal.reason()).isEqualTo(Reason.HAS_CHILDREN);
    }

    @Test
    void no_04_all_of_a_tree_goes_at_once_unless_restricted() {
        employees(NO_ACTION, NO_ACTION);
        store.accepted(all(store.insertion("e", 1, NULL), store.insertion("e", 2, 1)));
        store.accepted(store.deletion("e", 1L, 2L));

        assertThat(store.rows("e")).isEmpty();
    }

    @Test
    void no_04_restrict_looks_at_each_row() {
        employees(RESTRICT, NO_ACTION);
        store.accepted(all(store.insertion("e", 1, NULL), store.insertion("e", 2, 1)));

        assertThat(store.refused(store.deletion("e", 1L, 2L)).message()).isEqualTo("1 e refers to e 1 (fk_e_e).");
        assertThat(store.refused(store.deletion("e", 1L, 2L)).message()).isEqualTo("1 e refers to e 1 (fk_e_e).");
    }

    @Test
    void no_05_a_row_that_restricts_itself_goes() {
        employees(RESTRICT, NO_ACTION);
        store.insert("e", 1, 1);
        store.accepted(store.deletion("e", 1L));

        assertThat(store.rows("e")).isEmpty();
    }

    private void grandchildren(ReferentialAction between, List<String> order) {
        store.sketch.table("g", "id int pk");
        for (String table : order) {
            if (table.equals("a")) {
                store.sketch.table("a", "id int pk", "gid int");
            } else {
                store.sketch.table("b", "id int pk", "gid int", "aid int");
            }
        }
        for (String table : order) {
            store.sketch.reference(table + "(gid) -> g(id)", CASCADE, NO_ACTION);
        }
        store.sketch.reference("b(aid) -> a(id)", between, NO_ACTION);
        store.follow();
        store.insert("g", 1);
        // A table comes into being with its first row: that is the order that counts.
        for (String table : order) {
            store.insert(table, 1, 1);
        }
        store.accepted(store.update("b", 1, "aid", 1));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void no_06_with_a_restrict_between_two_cascades_it_depends_on_the_order_of_creation(Order order) {
        grandchildren(RESTRICT, order.tables);

        Cascade preview = Driven.get(store.store.preview(store.deletion("g", 1L)));
        RowOutcome outcome = store.edit(store.deletion("g", 1L));

        assertThat(outcome instanceof RowOutcome.Refused)
                .isEqualTo(order == Order.B_FIRST)
                .isEqualTo(preview.refusal().isPresent());
        if (outcome instanceof RowOutcome.Refused(Refusal refusal)) {
            assertThat(refusal.message()).isEqualTo("1 b refers to a 1 (fk_b_a).");
            assertThat(store.state.allRows()).isEqualTo(3);
        } else {
            assertThat(store.state.allRows()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void no_07_with_no_action_between_two_cascades_all_go(Order order) {
        grandchildren(NO_ACTION, order.tables);
        store.accepted(store.deletion("g", 1L));

        assertThat(store.state.allRows()).isZero();
    }

    enum Order {
        A_FIRST("a", "b"),
        B_FIRST("b", "a");

        private final List<String> tables;

        Order(String... tables) {
            this.tables = List.of(tables);
        }
    }

    @Test
    void no_08_a_restrict_further_down_holds_back_the_whole_cascade() {
        store.sketch.table("p", "id int pk");
        store.sketch.table("c", "id int pk", "pid int");
        store.sketch.table("d", "cid int");
        store.sketch.reference("c(pid) -> p(id)", CASCADE, NO_ACTION);
        store.sketch.reference("d(cid) -> c(id)", RESTRICT, NO_ACTION);
        store.follow();
        store.insert("p", 1);
        store.insert("c", 5, 1);
        store.insert("d", 5);

        assertThat(store.refused(store.deletion("p", 1L)).message()).isEqualTo("1 d refers to c 5 (fk_d_c).");
    }

    @Test
    void no_09_rows_of_one_insert_may_refer_to_one_another() {
        employees(NO_ACTION, NO_ACTION);
        store.accepted(all(store.insertion("e", 2, 1), store.insertion("e", 1, NULL)));

        assertThat(store.rows("e")).containsExactly("1: 2, 1", "2: 1, NULL");
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
