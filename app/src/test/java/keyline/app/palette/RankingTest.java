package keyline.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void a_command_is_found_by_what_it_makes_after_what_is_called_so() {
        Entry export = new Entry(
                Entry.Kind.COMMAND, "Export", "Ctrl+E", "png svg pdf", Optional.empty(), Optional.empty(), () -> {});
        Entry table = table("pdf_files");

        assertThat(best("pdf", export, table)).containsExactly("pdf_files", "Export");
    }

    @Test
    void the_better_match_comes_first_then_the_kind_then_the_shorter_name() {
        assertThat(best(
                        "order",
                        column("order_id"),
                        table("order_lines"),
                        table("reorders"),
                        table("orders"),
                        table("order")))
                .containsExactly("order", "orders", "order_lines", "order_id", "reorders");
    }

    @Test
    void a_column_is_found_by_its_table_too_but_after_what_has_the_name_itself() {
        assertThat(best("customers", column("email", "customers · varchar"), table("customers")))
                .containsExactly("customers", "email");
    }

    @Test
    void only_as_many_are_given_as_are_wanted() {
        List<Entry> found = Ranking.best("t", Stream.of(table("t1"), table("t2"), table("t3")), 2);

        assertThat(found).extracting(Entry::name).containsExactly("t1", "t2");
    }

    private static List<String> best(String typed, Entry... entries) {
        return Ranking.best(typed, Stream.of(entries), 10).stream()
                .map(Entry::name)
                .toList();
    }

    private static Entry table(String name) {
        return new Entry(Entry.Kind.TABLE, name, "", "", Optional.empty(), Optional.empty(), () -> {});
    }

    private static Entry column(String name) {
        return column(name, "");
    }

    private static Entry column(String name, String about) {
        return new Entry(Entry.Kind.COLUMN, name, about, "", Optional.empty(), Optional.empty(), () -> {});
    }
}
