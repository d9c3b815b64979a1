package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.model.Column;
import keyline.model.ConstraintId;
import keyline.model.ValueSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("p", "id int pk", "name text", "size double");
        store.sketch.table("c", "id int pk", "pid int");
        store.follow();
        store.insert("p", 1, "one", 1.0);
        store.insert("p", 2, "2", 2.5);
        store.insert("p", 3);
        store.insert("c", 10, 1);
        store.insert("c", 11, 9);
        store.insert("c", 12);
    }

    @AfterEach
    void close() {
        store.check();
        String last = store.contents();
        int steps = 0;
        while (store.undo()) {
            store.check();
            steps++;
        }
        assertThat(store.state.allRows()).isZero();
        for (int i = 0; i < steps; i++) {
            store.redo();
            store.check();
        }
        assertThat(store.contents()).isEqualTo(last);
        store.close();
    }

    @Test
    void renaming_a_column_and_a_table_keeps_their_rows() {
        String before = store.contents();
        store.sketch.change("p", "name", column -> column.withName("label"));
        store.sketch.from(store.sketch.document().with(store.sketch.table("p").withName("parents")));
        store.follow();

        assertThat(store.contents()).isEqualTo(before.replace("p[", "parents["));
    }

    @Test
    void a_new_column_gets_its_default_in_the_rows_that_exist() {
        store.sketch.column("c", "state varchar(5) default new");
        store.sketch.column("c", "note text");
        store.follow();

        assertThat(store.rows("c"))
                .containsExactly("1: 10, 1, 'new', NULL", "2: 11, 9, 'new', NULL", "3: 12, NULL, 'new', NULL");
        store.insert("c", 13);
        assertThat(store.rows("c")).contains("4: 13, NULL, 'new', NULL");
    }

    @Test
    void a_new_numbered_column_numbers_the_rows() {
        store.sketch.column("c", "no int");
        store.sketch.change(
                "c", "no", column -> column.withSource(new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT)));
        store.follow();
        store.insert("c", 13);

        assertThat(store.rows("c")).containsExactly("1: 10, 1, 1", "2: 11, 9, 2", "3: 12, NULL, 3", "4: 13, NULL, 4");
    }

    @Test
    void random_defaults_come_back_as_they_were() {
        store.sketch.column("c", "key uuid");
        store.sketch.change("c", "key", column -> column.withSource(new ValueSource.Expression("gen_random_uuid()")));
        store.follow();
        String filled = store.contents();
        store.insert("c", 13);
        store.undo();
        store.undo();
        store.redo();

        assertThat(store.contents()).isEqualTo(filled);
    }

    @Test
    void undo_of_a_dropped_column_brings_back_every_value() {
        String before = store.contents();
        store.sketch.dropColumn("p", "name");
        store.follow();
        store.insert("p", 4, 4.0);
        store.accepted(store.deletion("p", 1L));
        assertThat(store.rows("p")).containsExactly("2: 2, 2.5", "3: 3, NULL", "4: 4, 4.0");
        store.undo();
        store.undo();
        store.undo();

        assertThat(store.contents()).isEqualTo(before);
    }

    @Test
    void undo_of_a_dropped_table_brings_back_its_rows() {
        String before = store.contents();
        store.sketch.drop("c");
        store.follow();
        assertThat(store.state.allRows()).isEqualTo(3);
        store.undo();

        assertThat(store.contents()).isEqualTo(before);
    }

    @Test
    void an_id_that_is_used_again_after_undo_starts_empty() {
        store.sketch.table("late", "id int pk");
        store.follow();
        store.insert("late", 1);
        store.undo();
        store.undo();
        store.sketch.table("other", "code text pk", "id int");
        store.follow();

        assertThat(store.rows("other")).isEmpty();
        store.insert("other", "a", 1);
        assertThat(store.rows("other")).containsExactly("1: 'a', 1");
    }

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
    void values_that_convert_exactly_are_converted_and_the_others_stay() {
        store.insert("p", 4, "4.0");
        store.insert("p", 5, "007");
        store.sketch.retype("p", "name", "int");
        store.follow();

        assertThat(store.rows("p"))
                .containsExactly(
                        "1: 1, 'one', 1.0", "2: 2, 2, 2.5", "3: 3, NULL, NULL", "4: 4, 4, NULL", "5: 5, '007', NULL");
        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(2L);
        assertThat(store.refused(store.insertion("p", 6, "six")).message()).isEqualTo("'six' isn't an int (p.name).");
        store.accepted(store.update("p", 1, "name", 1));
        store.accepted(store.update("p", 5, "name", 7));
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void whole_numbers_become_text_and_come_back_from_it() {
        store.sketch.table("n", "id int pk", "amount bigint");
        store.follow();
        store.insert("n", 1, Long.MIN_VALUE);
        store.insert("n", 2, Long.MAX_VALUE);
        store.insert("n", 3, NULL);
        String before = store.contents();
        store.sketch.retype("n", "amount", "varchar(19)");
        store.follow();

        assertThat(store.rows("n"))
                .containsExactly("1: 1, '-9223372036854775808'", "2: 2, '9223372036854775807'", "3: 3, NULL");
        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(1L);
        String after = store.contents();
        store.undo();
        assertThat(store.contents()).isEqualTo(before);
        store.redo();
        assertThat(store.contents()).isEqualTo(after);
    }

    @Test
    void text_among_whole_numbers_comes_back_as_text() {
        store.sketch.retype("p", "name", "int");
        store.follow();
        String before = store.contents();
        store.sketch.retype("p", "name", "varchar");
        store.follow();

        assertThat(store.rows("p")).containsExactly("1: 1, 'one', 1.0", "2: 2, '2', 2.5", "3: 3, NULL, NULL");
        store.undo();
        assertThat(store.contents()).isEqualTo(before).contains("2: 2, 2, 2.5");
    }

    @Test
    void numbers_become_texts_and_back() {
        store.sketch.retype("p", "size", "varchar");
        store.follow();
        assertThat(store.rows("p")).containsExactly("1: 1, 'one', '1'", "2: 2, '2', '2.5'", "3: 3, NULL, NULL");
        store.sketch.retype("p", "size", "decimal(5,1)");
        store.follow();

        assertThat(store.rows("p")).containsExactly("1: 1, 'one', 1.0", "2: 2, '2', 2.5", "3: 3, NULL, NULL");
        store.undo();
        store.undo();
        assertThat(store.rows("p")).containsExactly("1: 1, 'one', 1.0", "2: 2, '2', 2.5", "3: 3, NULL, NULL");
    }

    @Test
    void a_shorter_type_is_pending_over_longer_values() {
        store.sketch.retype("p", "name", "varchar(2)");
        store.follow();

        assertThat(store.state.pending())
                .extracting(Pending::what)
                .containsExactly(
                        new Pending.OfType(store.sketch.columns("p", "name").getFirst()));
        assertThat(store.refused(store.insertion("p", 6, "six")).message())
                .isEqualTo("'six' is longer than varchar(2) (p.name).");
    }

    @Test
    void the_type_of_a_referenced_key_changes_under_its_children() {
        store.accepted(store.deletion("c", 2L));
        store.sketch.reference(
                "c(pid) -> p(id)", keyline.model.ReferentialAction.CASCADE, keyline.model.ReferentialAction.CASCADE);
        store.follow();
        store.sketch.retype("p", "id", "varchar");
        store.sketch.retype("c", "pid", "varchar");
        store.follow();

        assertThat(store.rows("p")).startsWith("1: '1', 'one', 1.0");
        assertThat(store.rows("c")).containsExactly("1: 10, '1'", "3: 12, NULL");
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
    void a_new_primary_key_takes_the_place_of_the_old_one() {
        store.sketch.drop(
                "p", store.sketch.table("p").primaryKey().orElseThrow().id());
        ConstraintId key = store.sketch.primaryKey("p", "name, size");
        store.follow();

        assertThat(store.state.pending(key).orElseThrow().offenders()).isEqualTo(1);
        store.insert("p", 1, "one", 2.0);
        assertThat(store.refused(store.insertion("p", 8, "one", 1.0)).message())
                .isEqualTo("Another p has name 'one' and size 1 already (pk_p).");
        assertThat(store.refused(store.insertion("p", 8, "one")).message()).isEqualTo("p.size can't be NULL.");
        store.accepted(store.deletion("p", 3L));
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void a_computed_column_becomes_a_stored_one_with_its_values() {
        store.sketch.column("p", "twice double");
        store.sketch.change(
                "p",
                "twice",
                column ->
                        column.withSource(new ValueSource.Generated("size * 2", ValueSource.Generated.Storage.STORED)));
        store.follow();
        assertThat(store.rows("p")).contains("2: 2, '2', 2.5, 5.0");
        store.sketch.change("p", "twice", column -> column.withSource(new ValueSource.None()));
        store.follow();
        store.accepted(store.update("p", 1, "twice", 7.0));

        assertThat(store.rows("p"))
                .containsExactly("1: 1, 'one', 1.0, 7.0", "2: 2, '2', 2.5, 5.0", "3: 3, NULL, NULL, NULL");
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

    @Test
    void a_step_of_layout_only_is_a_step_all_the_same() {
        store.sketch.from(store.sketch.document().withTarget("sqlite"));
        store.follow();
        assertThat(store.undo()).isTrue();
        assertThat(store.redo()).isTrue();
    }
}
