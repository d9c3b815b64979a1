package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.View;
import keyline.model.ViewId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds what becomes of the queries of views against `queries.txt`: the query, and below it what each dialect says, or
/// why it leaves the view out. That engines take it, and give the same rows, is tested where they are.
class QueryWordingTest {

    private static final WordingFile FILE = new WordingFile("queries.txt");

    private static final Schema SCHEMA = new Design()
            .table("people")
            .column("id", "int")
            .column("name", "varchar(40)")
            .column("town", "varchar(40)")
            .column("age", "int")
            .column("active", "boolean")
            .column("born", "date")
            .column("lead", "int")
            .primaryKey("id")
            .table("visits")
            .column("person", "int")
            .column("price", "decimal(10,2)")
            .column("day", "date")
            .schema();

    static Iterable<Dialect> dialects() {
        return Dialects.all();
    }

    @Test
    void a_query_is_put_into_the_words_of_every_dialect_or_its_view_left_out_with_the_reason() throws IOException {
        FILE.isWhatIsSaid(QueryWordingTest::in);
    }

    private static Schema withView(String sql) {
        return SCHEMA.with(new View(new ViewId(900), new NamespaceId(1), "v", sql, ""));
    }

    private static String in(Dialect dialect, String sql) {
        Fitted fitted = Fitted.of(withView(sql), dialect);
        String remarks = fitted.notices().stream()
                .filter(notice -> notice.place() instanceof Place.OfView)
                .map(Notice::message)
                .collect(Collectors.joining(" ", "-- ", ""));
        Optional<String> query = fitted.schema().views().values().stream()
                .findFirst()
                .map(view -> Clauses.of(fitted, dialect).create(view).getFirst().sql())
                .map(QueryWordingTest::query);
        return query.map(text -> text + (remarks.length() > 3 ? "  " + remarks : ""))
                .orElse(remarks);
    }

    private static String query(String createView) {
        boolean wrapped = createView.startsWith("EXEC(");
        String plain = wrapped ? createView.replaceFirst("'\\)$", "").replace("''", "'") : createView;
        return plain.replaceFirst("(?s)^.*? AS\n", "").replace("\n", " ⏎ ");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void what_a_dialect_says_it_says_again(Dialect dialect) throws IOException {
        FILE.written().forEach(sql -> {
            Schema once = Fitted.of(withView(sql), dialect).schema();
            assertThat(Fitted.of(once, dialect).schema()).as(sql).isEqualTo(once);
        });
    }

    @Test
    void a_view_that_reads_one_that_is_left_out_is_left_out_too() {
        Schema schema = withView("SELECT DISTINCT ON (town) name FROM people")
                .with(new View(new ViewId(901), new NamespaceId(1), "w", "SELECT name FROM v", ""));

        Script script = Ddl.script(schema, Dialects.of("mysql").orElseThrow(), DdlOptions.DEFAULT);

        assertThat(script.text())
                .contains(
                        "-- v is left out: MySQL has no DISTINCT ON.",
                        "-- w is left out: it reads v, which is left out.")
                .doesNotContain("CREATE VIEW");
    }
}
