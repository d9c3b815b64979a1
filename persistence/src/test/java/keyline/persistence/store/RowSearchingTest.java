package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.RowSearch.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSearchingTest {

    private static final TableId PEOPLE = new TableId(10);
    private static final ColumnId ID = new ColumnId(11);
    private static final ColumnId NAME = new ColumnId(12);

    @TempDir
    Path folder;

    private static Document document() {
        Table people = Table.of(PEOPLE, "people")
                .withColumns(List.of(Column.of(ID, "id", Plain.INTEGER), Column.of(NAME, "name", Plain.TEXT)));
        return Document.empty().with(people).taking(new TableId(99));
    }

    private static SampleRows rows(long count) {
        return (_, row) -> LongStream.rangeClosed(1, count)
                .forEach(id -> row.accept(List.of(new Value.Int(id), new Value.Text("Person " + id))));
    }

    private SampleStore store(long count) throws Exception {
        SampleStore store = SampleStore.open(folder.resolve("rows.db"));
        Driven.get(store.load(document(), rows(count)));
        return store;
    }

    private static RowSearch search(String text, Where where) {
        return new RowSearch(PEOPLE, List.of(ID, NAME), text, where, Long.MIN_VALUE, 50);
    }

    private static List<Long> ids(SearchPage page) {
        return page.rows().stream()
                .map(row -> ((Value.Int) row.values().getFirst()).number())
                .toList();
    }

    @Test
    void m8_what_begins_with_the_text_is_told_from_what_contains_it() throws Exception {
        try (SampleStore store = store(120)) {
            assertThat(ids(Driven.get(store.search(search("12", Where.START))))).containsExactly(12L, 120L);
            assertThat(ids(Driven.get(store.search(search("12", Where.WITHIN)))))
                    .containsExactly(112L);
            assertThat(ids(Driven.get(store.search(search("person 7", Where.START)))))
                    .hasSize(11);
        }
    }

    @Test
    void t12_a_full_page_goes_on_behind_its_last_row() throws Exception {
        try (SampleStore store = store(120)) {
            RowSearch search = search("person", Where.START);
            SearchPage page = Driven.get(store.search(search));
            assertThat(ids(page)).hasSize(50);
            SearchPage next = Driven.get(store.search(search.from(page.next().orElseThrow())));
            assertThat(ids(next)).startsWith(51L).hasSize(50);
        }
    }

    @Test
    void t12_no_answer_looks_at_more_than_a_stretch_of_the_table() throws Exception {
        try (SampleStore store = store(120_000)) {
            RowSearch search = search("Person 119999", Where.START);
            List<Integer> found = new ArrayList<>();
            OptionalLong after = OptionalLong.of(Long.MIN_VALUE);
            while (after.isPresent()) {
                SearchPage page = Driven.get(store.search(search.from(after.getAsLong())));
                found.add(page.rows().size());
                after = page.next();
            }
            assertThat(found).containsExactly(0, 0, 1);
        }
    }

    @Test
    void a_table_without_rows_has_nothing() throws Exception {
        try (SampleStore store = store(0)) {
            assertThat(Driven.get(store.search(search("x", Where.START)))).isEqualTo(SearchPage.END);
        }
    }
}
