package keyline.model.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rows that are there get in new columns that take no NULL and have no default.
class FillingsTest {

    private static final String BEFORE = "CREATE TABLE orders (id integer PRIMARY KEY);\n";

    private static Versions versions(String column) {
        return Versions.of(
                "CREATE DOMAIN level AS integer NOT NULL CHECK (VALUE > 3);\n" + BEFORE,
                "CREATE DOMAIN level AS integer NOT NULL CHECK (VALUE > 3);\n"
                        + "CREATE TABLE orders (id integer PRIMARY KEY, "
                        + column + ");\n");
    }

    private static Beginning only(Versions versions) {
        List<Beginning> beginnings = Beginning.between(versions.before(), versions.after());
        assertThat(beginnings).hasSize(1);
        return beginnings.getFirst();
    }

    private static String script(Versions versions, String dialect, Fillings fillings) {
        Dialect target = Dialects.of(dialect).orElseThrow();
        return Migration.between(versions.before(), versions.after(), target, fillings)
                .script()
                .text();
    }

    @ParameterizedTest
    @CsvSource({"postgresql, SET rank = 7", "mariadb, SET `rank` = 7", "sqlite, 'SELECT id, 7'", "d1, 'SELECT id, 7'"})
    void a_value_that_is_named_takes_the_place_of_the_neutral_one(String dialect, String words) {
        Versions versions = versions("rank integer NOT NULL");
        Fillings fillings = Fillings.NONE.with(only(versions).column().id(), "7");

        assertThat(only(versions).neutral()).contains("0");
        assertThat(script(versions, dialect, fillings)).contains(words);
        assertThat(script(versions, dialect, Fillings.NONE)).doesNotContain("7");
    }

    @Test
    void a_column_with_a_default_or_with_null_needs_none() {
        Versions versions = versions("rank integer NOT NULL DEFAULT 3, note text");
        assertThat(Beginning.between(versions.before(), versions.after())).isEmpty();
    }

    @Test
    void a_domain_may_refuse_any_value_so_only_a_named_one_is_tried() {
        Versions versions = versions("rank level NOT NULL");
        Beginning beginning = only(versions);

        assertThat(beginning.neutral()).isEmpty();
        assertThat(script(versions, "postgresql", Fillings.NONE)).contains("each needs a value of its own");
        assertThat(script(
                        versions,
                        "postgresql",
                        Fillings.NONE.with(beginning.column().id(), "7")))
                .contains("rank level NOT NULL DEFAULT (7)", "ALTER COLUMN rank DROP DEFAULT");
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 12, true",
        "integer, 1.5, false",
        "'decimal(9,2)', 1.5, true",
        "boolean, yes, true",
        "boolean, maybe, false",
        "varchar(3), abcd, false",
        "date, 2026-02-28, true",
        "date, 2026-02-30, false",
        "timestamp, 2026-02-28 12:30:00, true",
        "uuid, 1, false",
        "text, anything at all, true"
    })
    void a_text_that_is_no_value_of_the_type_is_refused(String type, String text, boolean suits) {
        Versions versions = versions("rank " + type + " NOT NULL");
        Optional<String> fault = only(versions).fault(text, versions.after());
        assertThat(fault.isEmpty()).isEqualTo(suits);
        assertThat(fault.orElse("“%s” is no value of the type of orders.rank.".formatted(text)))
                .isEqualTo("“%s” is no value of the type of orders.rank.".formatted(text));
    }
}
