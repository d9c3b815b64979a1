package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import keyline.model.ValueSource;
import org.junit.jupiter.api.Test;

class ConversionTest extends MigratedRows {

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
    void rows_that_change_before_and_after_a_conversion_are_as_they_were_in_every_step() {
        store.accepted(store.update("p", 1, "size", 7.0));
        store.sketch.retype("p", "size", "varchar");
        store.follow();
        store.accepted(store.update("p", 1, "size", "seven"));
        store.insert("p", 4, "four", "4");
        store.accepted(store.deletion("p", 2L));
        store.sketch.retype("p", "size", "int");
        store.follow();
        store.accepted(store.update("p", 4, "size", 44));

        assertThat(store.rows("p")).containsExactly("1: 1, 'one', 'seven'", "3: 3, NULL, NULL", "4: 4, 'four', 44");
    }

    @Test
    void conversions_that_were_undone_leave_one_column_to_be_used_again() throws SQLException {
        for (String type : List.of("varchar", "int", "decimal(5,1)", "text", "bigint")) {
            store.sketch.retype("p", "size", type);
            store.follow();
            store.undo();
        }
        store.sketch.retype("p", "size", "varchar");
        store.follow();

        try (StoreCopy copy = new StoreCopy(store.file)) {
            String table = Physical.name(store.sketch.table("p").id());
            assertThat(Soundness.list(copy.connection(), "SELECT name FROM pragma_table_info('%s')".formatted(table)))
                    .hasSize(1 + 3 + 1);
        }
    }
}
