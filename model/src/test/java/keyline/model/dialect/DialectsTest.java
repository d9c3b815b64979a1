package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialectsTest {

    @Test
    void every_dialect_is_found_by_its_key() {
        assertThat(Dialects.all())
                .extracting(Dialect::key)
                .containsExactly("postgresql", "mysql", "mariadb", "sqlite", "d1", "h2", "mssql", "oracle");
        assertThat(Dialects.all())
                .allSatisfy(dialect -> assertThat(Dialects.of(dialect.key())).contains(dialect));
        assertThat(Dialects.of("dbase")).isEmpty();
    }

    @Test
    void a_name_is_quoted_when_it_would_change_or_not_be_a_name() {
        Dialect postgresql = Dialects.of("postgresql").orElseThrow();
        assertThat(postgresql.quoteIfNeeded("orders")).isEqualTo("orders");
        assertThat(postgresql.quoteIfNeeded("Orders")).isEqualTo("\"Orders\"");
        assertThat(postgresql.quoteIfNeeded("order")).isEqualTo("\"order\"");
        assertThat(postgresql.quoteIfNeeded("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(Dialects.of("mysql").orElseThrow().quoteIfNeeded("Orders")).isEqualTo("Orders");
        assertThat(Dialects.of("mariadb").orElseThrow().quoteIfNeeded("a`b")).isEqualTo("`a``b`");
    }

    @Test
    void where_names_become_upper_case_those_of_one_case_are_left_bare() {
        Dialect h2 = Dialects.of("h2").orElseThrow();
        assertThat(h2.quoteIfNeeded("orders")).isEqualTo("orders");
        assertThat(h2.quoteIfNeeded("ORDERS")).isEqualTo("ORDERS");
        assertThat(h2.quoteIfNeeded("Orders")).isEqualTo("\"Orders\"");
        assertThat(h2.quoteIfNeeded("order")).isEqualTo("\"order\"");
    }

    @Test
    void the_length_of_a_name_is_counted_as_the_dialect_does() {
        String name = "ü".repeat(40);
        assertThat(Dialects.of("postgresql").orElseThrow().identifiers().fits(name))
                .isFalse();
        assertThat(Dialects.of("mysql").orElseThrow().identifiers().fits(name)).isTrue();
    }
}
