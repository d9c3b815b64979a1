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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How foreign keys behave in SQL, and in SQLite where it differs, case by case; the numbers are those of the suite in
/// the project's reference on foreign keys. Here: what is refused, and when.
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
}
