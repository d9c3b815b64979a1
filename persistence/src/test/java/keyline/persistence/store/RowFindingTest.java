package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keyline.model.Table;
import keyline.persistence.store.FindQuery.Way;
import keyline.persistence.store.RowQuery.Contains;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFindingTest {

    @TempDir
    Path folder;

    private Driven store;
    private Table table;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("people", "id int pk", "name text", "town text");
        store.follow();
        store.insert("people", 1, "Ada", "London");
        store.insert("people", 2, "Grace", "New York");
        store.insert("people", 3, "Alan", "London");
        store.insert("people", 4, "50%", "York");
        table = store.sketch.document().schema().tableNamed("people").orElseThrow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private RowQuery all() {
        return RowQuery.all(table.id());
    }

    private String found(RowQuery rows, String text, long from, Way way) {
        Optional<FoundCell> found = Driven.get(store.store.find(new FindQuery(rows, text, from, way)));
        return found.map(
                        cell -> cell.index() + " " + table.column(cell.column()).name())
                .orElse("nothing");
    }

    @Test
    void it_goes_from_row_to_row_either_way_in_any_column() {
        assertThat(found(all(), "york", -1, Way.NEXT)).isEqualTo("1 town");
        assertThat(found(all(), "york", 1, Way.NEXT)).isEqualTo("3 town");
        assertThat(found(all(), "york", 3, Way.NEXT)).isEqualTo("nothing");
        assertThat(found(all(), "york", 3, Way.PREVIOUS)).isEqualTo("1 town");
        assertThat(found(all(), "a", 4, Way.PREVIOUS)).isEqualTo("2 name");
    }

    @Test
    void signs_of_patterns_stand_for_themselves() {
        assertThat(found(all(), "%", -1, Way.NEXT)).isEqualTo("3 name");
        assertThat(found(all(), "_", -1, Way.NEXT)).isEqualTo("nothing");
    }

    @Test
    void it_counts_in_the_order_and_under_the_filters_of_the_query() {
        var name = table.columnNamed("name").orElseThrow().id();
        var town = table.columnNamed("town").orElseThrow().id();
        RowQuery sorted = new RowQuery(table.id(), List.of(), List.of(new Order(name, Direction.DESCENDING)));
        RowQuery london = new RowQuery(table.id(), List.of(new Contains(town, "London")), List.of());
        assertThat(found(sorted, "Ada", -1, Way.NEXT)).isEqualTo("2 name");
        assertThat(found(sorted, "York", 3, Way.PREVIOUS)).isEqualTo("0 town");
        assertThat(found(london, "Alan", -1, Way.NEXT)).isEqualTo("1 name");
    }

    @Test
    void a_rehearsal_says_of_each_edit_why_it_would_be_refused_and_changes_nothing() {
        String before = store.contents();
        List<RowEdit> edits = List.of(
                store.insertion("people", 5, "Emmy", "Erlangen"),
                store.insertion("people", 1, "Another", "Rome"),
                store.insertion("people", 5, "Twice", "Rome"),
                store.insertion("people", 6, "Mary", "Bath"));
        List<Optional<Refusal>> refusals = Driven.get(store.store.rehearse(edits));
        assertThat(refusals)
                .extracting(refusal -> refusal.map(each -> each.reason().name()).orElse(""))
                .containsExactly("", "DUPLICATE", "DUPLICATE", "");
        assertThat(store.contents()).isEqualTo(before);
        store.check();
    }
}
