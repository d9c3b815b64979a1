package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Constraint.Check;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Phrase.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds what becomes of checks, in whatever words, against the lines of `expressions.txt`: the check, and below it
/// what each dialect says, or why it leaves it out. That the engines take it, and take the same rows by it, is tested
/// where they are.
class WordingTest {

    private static final WordingFile FILE = new WordingFile("expressions.txt");

    private static final Schema SCHEMA = new Design()
            .enumType("mood", "sad", "ok")
            .table("t")
            .column("n", "int")
            .column("m", "int")
            .column("x", "decimal(10,2)")
            .column("s", "varchar(40)")
            .column("c", "text")
            .column("d", "date")
            .column("at", "timestamp")
            .column("b", "boolean")
            .column("is new", "boolean")
            .column("j", "json")
            .column("f", "mood")
            .schema();

    private static final Table TABLE = SCHEMA.tableNamed("t").orElseThrow();

    static List<Dialect> dialects() {
        return Dialects.all();
    }

    @Test
    void a_check_is_put_into_the_words_of_every_dialect_or_left_out_with_the_reason() throws IOException {
        FILE.isWhatIsSaid(WordingTest::in);
    }

    private static String in(Dialect dialect, String sql) {
        List<String> remarks = new ArrayList<>();
        Optional<Check> check = check(sql, dialect, remarks);
        String remark = remarks.isEmpty() ? "" : "-- " + String.join(" ", remarks);
        return check.map(each -> each.expression() + (remark.isEmpty() ? "" : "  " + remark))
                .orElse(remark);
    }

    private static Optional<Check> check(String sql, Dialect dialect, List<String> remarks) {
        Check check = new Check(new ConstraintId(99), "ck", sql);
        return new ExpressionFitting(SCHEMA, dialect)
                .check(check, TABLE, remarks::add)
                .flatMap(each -> dialect.fit(each, TABLE, remarks::add));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void what_a_dialect_says_it_says_again(Dialect dialect) throws IOException {
        FILE.written().stream()
                .flatMap(sql -> check(sql, dialect, new ArrayList<>()).stream())
                .forEach(check -> assertThat(check(check.expression(), dialect, new ArrayList<>()))
                        .contains(check));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void a_phrase_names_dialects_that_there_are(Dialect dialect) {
        List<String> keys = dialects().stream().map(Dialect::key).toList();
        assertThat(Phrases.all())
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(phrase.forms())
                        .as(phrase.name())
                        .isNotEmpty()
                        .flatExtracting(Form::dialects)
                        .isSubsetOf(keys));
        assertThat(Phrases.all().stream()
                        .filter(phrase -> phrase.in(dialect.key()).isPresent()))
                .hasSizeGreaterThan(dialect.key().equals("d1") ? -1 : 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a )b( [c",
                "$$it's (a$$ || E'a\\'(b'",
                "x = 'it''s' -- (\n AND y <> /* ) */ [c d]",
                "f ( a , g(b) )::numeric( 10 , 2 )[ 1 ]",
            })
    void an_expression_comes_out_of_its_pieces_as_it_was(String sql) {
        assertThat(Pieces.sql(Pieces.of(sql))).isEqualTo(sql);
    }

    @Test
    void a_text_is_never_taken_for_words() {
        String sql = "s <> 'b AND LEN(s) || ''::text'' ~ TRUE'";
        assertThat(dialects())
                .allSatisfy(dialect -> assertThat(check(sql, dialect, new ArrayList<>()))
                        .hasValueSatisfying(
                                check -> assertThat(check.expression()).isEqualTo(sql)));
    }

    @Test
    void a_default_a_generated_column_and_an_index_are_translated_too() {
        Schema schema = new Design()
                .table("people")
                .column("id", "int")
                .column("code", "varchar(10)")
                .column("born", "date")
                .column("token", "uuid")
                .source(new Expression("gen_random_uuid()"))
                .column("cohort", "int")
                .source(new Generated("date_part('year', born)", Generated.Storage.STORED))
                .primaryKey("id")
                .index("people_code", Index.Kind.PLAIN, "", "", "lower(code::text)")
                .schema();

        assertThat(script(schema, "mysql"))
                .contains("DEFAULT (UUID())", "AS (EXTRACT(YEAR FROM born)) STORED", "((lower(code)))");
        assertThat(script(schema, "sqlite"))
                .contains(
                        "-- token: the default is left out: SQLite has no GEN_RANDOM_UUID.",
                        "CAST(STRFTIME('%Y', born)");
    }

    @Test
    void a_unique_index_whose_condition_can_not_be_said_is_not_unique() {
        Schema schema = new Design()
                .table("people")
                .column("code", "varchar(10)")
                .index("people_code", Index.Kind.UNIQUE, "", "code ~ '^a'", "code")
                .schema();

        assertThat(script(schema, "sqlite"))
                .contains("-- people_code: its condition is left out: SQLite has no ~.")
                .contains("-- people_code: it is over all rows and not unique.")
                .contains("CREATE INDEX people_code ON people (code);");
    }

    private static String script(Schema schema, String dialect) {
        return Ddl.script(schema, Dialects.of(dialect).orElseThrow(), DdlOptions.DEFAULT)
                .text();
    }
}
