package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
/// why it leaves the view out. That engines take it, and give the same rows, is tested where they are. What came out
/// stands in `target/scripts`.
class QueryWordingTest {

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
        String expected = expected();
        String actual = expected.lines()
                .filter(line -> !line.startsWith(" "))
                .map(QueryWordingTest::inAll)
                .collect(Collectors.joining());
        Path file = Path.of("target", "scripts", "queries.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);

        assertThat(actual).isEqualTo(expected);
    }

    private static String expected() throws IOException {
        try (var stream = QueryWordingTest.class.getResourceAsStream("queries.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String inAll(String sql) {
        return Dialects.all().stream()
                .filter(dialect -> !dialect.key().equals("d1"))
                .map(dialect -> "    %-11s %s\n".formatted(dialect.key(), in(dialect, sql)))
                .collect(Collectors.joining("", sql + "\n", ""));
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
        expected().lines().filter(line -> !line.startsWith(" ")).forEach(sql -> {
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
