package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.ConstraintId;
import keyline.model.ValueSource;
import org.junit.jupiter.api.Test;

class MigrationTest extends MigratedRows {

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
    void a_step_of_layout_only_is_a_step_all_the_same() {
        store.sketch.from(store.sketch.document().withTarget("sqlite"));
        store.follow();
        assertThat(store.undo()).isTrue();
        assertThat(store.redo()).isTrue();
    }
}
