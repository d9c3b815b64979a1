package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import keyline.model.SampleRows;
import keyline.model.Value;
import keyline.persistence.store.RowMerge.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows that come for tables with rows of their own.
class RowMergeTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("p", "id int pk", "code int", "name text default new");
        store.sketch.unique("p", "code");
        store.sketch.table("c", "pid int");
        store.sketch.reference("c(pid) -> p(id)");
        store.follow();
        store.insert("p", 1, 10, "one");
        store.insert("p", 2, 20, "two");
    }

    @AfterEach
    void close() {
        store.goThroughAll();
        store.close();
    }

    private RowMerge merge(String table, Way way, String given) {
        return new RowMerge(store.sketch.table(table).id(), store.sketch.columns(table, given), way);
    }

    private static SampleRows rows(String table, List<List<@Nullable Object>> rows) {
        return (asked, row) -> {
            if (asked.name().equals(table)) {
                rows.stream()
                        .map(cells -> cells.stream()
                                .map(cell -> cell == null ? Value.NULL : NamedEdits.value(cell))
                                .toList())
                        .forEach(row);
            }
        };
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private String compared(SampleRows rows, RowMerge merge) {
        RowMatch match = Driven.get(store.store.compare(store.sketch.document(), rows, List.of(merge)))
                .getFirst();
        return "%d by key, %d new, %d changed, %d equal, %d colliding"
                .formatted(match.key().size(), match.fresh(), match.changed(), match.equal(), match.colliding());
    }

    @Test
    void rows_are_told_from_those_that_are_there_by_the_primary_key() {
        SampleRows rows =
                rows("p", List.of(row(1, 10, "one"), row(2, 20, "zwei"), row(3, 30, "three"), row(4, 10, "four")));
        RowMerge merge = merge("p", Way.ADD_AND_UPDATE, "id, code, name");

        assertThat(compared(rows, merge)).isEqualTo("1 by key, 1 new, 1 changed, 1 equal, 1 colliding");
        assertThat(store.rows("p")).hasSize(2);
        store.fill(rows, List.of(merge));
        assertThat(store.rows("p")).containsExactly("1: 1, 10, 'one'", "2: 2, 20, 'zwei'", "3: 3, 30, 'three'");
        assertThat(compared(rows, merge)).isEqualTo("1 by key, 0 new, 0 changed, 3 equal, 1 colliding");
    }

    @Test
    void changed_rows_stay_when_only_new_ones_are_wanted() {
        SampleRows rows = rows("p", List.of(row(2, 20, "zwei"), row(3, 30, "three")));

        store.fill(rows, List.of(merge("p", Way.LEAVE, "id, code, name")));
        assertThat(store.rows("p")).hasSize(2);
        store.fill(rows, List.of(merge("p", Way.ADD, "id, code, name")));
        assertThat(store.rows("p")).containsExactly("1: 1, 10, 'one'", "2: 2, 20, 'two'", "3: 3, 30, 'three'");
    }

    @Test
    void rows_without_the_primary_key_are_told_by_another_key_and_leave_what_they_have_no_value_for() {
        SampleRows rows = rows("p", List.of(row(7, 20, "zwei"), row(8, 30, "three")));
        RowMerge merge = merge("p", Way.ADD_AND_UPDATE, "code");

        assertThat(compared(rows, merge)).isEqualTo("1 by key, 1 new, 0 changed, 1 equal, 0 colliding");
        store.fill(rows, List.of(merge));
        assertThat(store.rows("p")).containsExactly("1: 1, 10, 'one'", "2: 2, 20, 'two'", "3: NULL, 30, 'new'");
    }

    @Test
    void rows_without_a_key_are_told_by_all_values_as_often_as_they_come() {
        store.insert("c", 1);
        SampleRows rows = rows("c", List.of(row(1), row(1), row((Object) null), row((Object) null)));
        RowMerge merge = merge("c", Way.ADD, "pid");

        assertThat(compared(rows, merge)).isEqualTo("0 by key, 3 new, 0 changed, 1 equal, 0 colliding");
        store.fill(rows, List.of(merge));
        assertThat(store.rows("c")).containsExactly("1: 1", "2: 1", "3: NULL", "4: NULL");
        assertThat(compared(rows, merge)).isEqualTo("0 by key, 0 new, 0 changed, 4 equal, 0 colliding");
    }

    @Test
    void the_second_row_of_a_key_collides_with_the_first() {
        SampleRows rows = rows("p", List.of(row(3, 30, "a"), row(3, 40, "b"), row(4, 30, "c")));

        assertThat(compared(rows, merge("p", Way.ADD, "id, code, name")))
                .isEqualTo("1 by key, 1 new, 0 changed, 0 equal, 2 colliding");
    }

    @Test
    void rows_that_change_make_room_for_others() {
        SampleRows rows = rows("p", List.of(row(1, 20, "one"), row(2, 10, "two"), row(3, 30, "three")));

        assertThat(compared(rows, merge("p", Way.ADD, "id, code, name")))
                .isEqualTo("1 by key, 1 new, 0 changed, 0 equal, 2 colliding");
        store.fill(rows, List.of(merge("p", Way.ADD_AND_UPDATE, "id, code, name")));
        assertThat(store.rows("p")).containsExactly("1: 1, 20, 'one'", "2: 2, 10, 'two'", "3: 3, 30, 'three'");
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void children_of_a_key_that_changes_are_looked_at() {
        store.sketch.table("d", "pcode int");
        store.sketch.reference("d(pcode) -> p(code)");
        store.follow();
        store.insert("d", 20);

        store.fill(rows("p", List.of(row(2, 21, "two"))), List.of(merge("p", Way.ADD_AND_UPDATE, "id, code, name")));

        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(1L);
        store.undo();
        assertThat(store.state.pending()).isEmpty();
        store.redo();
    }

    @Test
    void rows_are_compared_under_the_design_that_comes_with_them() {
        store.sketch.column("p", "weight int");
        SampleRows rows = rows("p", List.of(row(1, 10, "one", null), row(2, 20, "two", 5)));
        RowMerge merge = merge("p", Way.ADD_AND_UPDATE, "id, code, name, weight");

        assertThat(compared(rows, merge)).isEqualTo("1 by key, 0 new, 1 changed, 1 equal, 0 colliding");
        store.fill(rows, List.of(merge));
        assertThat(store.rows("p")).containsExactly("1: 1, 10, 'one', NULL", "2: 2, 20, 'two', 5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void reading_the_same_rows_twice_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<List<Value>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(List.of(number(random, 20), number(random, 15), number(random, 2)));
        }
        SampleRows rows = (table, row) -> {
            if (table.name().equals("p")) {
                all.forEach(row);
            }
        };
        RowMerge merge = merge("p", Way.ADD_AND_UPDATE, "id, code, name");

        store.fill(rows, List.of(merge));
        String once = store.contents();
        store.check();
        store.fill(rows, List.of(merge));

        assertThat(store.contents()).isEqualTo(once);
    }

    private static Value number(Random random, int bound) {
        int number = random.nextInt(bound);
        return number == 0 ? Value.NULL : new Value.Int(number);
    }
}
