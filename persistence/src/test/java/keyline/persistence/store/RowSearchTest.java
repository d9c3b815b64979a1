package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.SampleRows;
import keyline.model.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding parents while someone types, in a small table and in a large one.
class RowSearchTest {

    private static final int LARGE = 20_001;

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("p", "id int pk", "name text");
        store.follow();
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    private List<Long> found(String text) {
        RowSearch search = new RowSearch(store.sketch.table("p").id(), store.sketch.columns("p", "id, name"), text, 5);
        return Driven.get(store.store.search(search)).stream().map(Row::id).toList();
    }

    private void fill() {
        SampleRows rows = (_, row) -> Stream.iterate(1L, id -> id <= LARGE, id -> id + 1)
                .forEach(id -> row.accept(List.of(new Value.Int(id), new Value.Text("Name " + id))));
        store.state = Driven.get(store.store.load(store.sketch.document(), rows));
    }

    @Test
    void m8_whole_cells_come_before_beginnings_before_parts() {
        store.insert("p", 10, "the anna");
        store.insert("p", 11, "Annabel");
        store.insert("p", 12, "ANNA");
        store.insert("p", 13, "Bob");

        assertThat(found("anna")).containsExactly(3L, 2L, 1L);
        assertThat(found("%")).isEmpty();
    }

    @Test
    void m8_numbers_are_found_by_their_digits() {
        store.insert("p", 121, "a");
        store.insert("p", 12, "b");
        store.insert("p", 1299, "c");
        store.insert("p", 312, "d");
        store.insert("p", 7, "12");

        assertThat(found("12")).containsExactly(2L, 5L, 1L, 3L, 4L);
    }

    @Test
    void m8_a_large_table_is_searched_through_an_index_that_follows_the_design() {
        fill();
        assertThat(found("name 2000")).startsWith(2000L, 20000L, 20001L);
        assertThat(found("20001")).startsWith(20001L);

        store.accepted(store.update("p", 20001, "name", "Zoe"));
        assertThat(found("zo")).containsExactly(20001L);
        store.sketch.dropColumn("p", "name");
        store.follow();
        store.check();
        store.undo();
        store.sketch.retype("p", "name", "varchar(30)");
        store.follow();
        assertThat(found("zo")).containsExactly(20001L);
        store.undo();
        store.undo();
        assertThat(found("name 20001")).containsExactly(20001L);
    }

    @Test
    void the_index_stays_when_the_store_is_opened_again() {
        fill();
        found("x");
        store.close();
        store = new Driven(store.file, store.sketch.document());

        assertThat(store.state.pending()).isEmpty();
        assertThat(found("name 20001")).containsExactly(20001L);
    }
}
