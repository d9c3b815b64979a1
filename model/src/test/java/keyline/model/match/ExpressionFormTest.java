package keyline.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was written, and what a system says of it.
class ExpressionFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
        status IN ('a', 'b') ; ((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
        status NOT IN ('a', 'b') ; ((status)::text <> ALL ((ARRAY['a'::character varying, 'b'::text])::text[]))
        status = 'it''s' ; ((status)::text = 'it''s'::text)
        price BETWEEN 0 AND 10.50 ; ((price >= (0)::numeric) AND (price <= 10.5))
        a > -100 ; (a > '-100'::integer)
        a > 0 AND b > 0 AND c > 0 ; ((a > 0) AND (b > 0) AND (c > 0))
        name LIKE 'x%' OR name NOT LIKE '%y' ; (((name)::text ~~ 'x%'::text) OR ((name)::text !~~ '%y'::text))
        upper(trim(name)) <> '' ; (upper(TRIM(BOTH FROM name)) <> ''::text)
        day >= DATE '2020-01-01' ; (day >= '2020-01-01'::date)
        CAST(a AS integer) + 1 = 2 ; (((a)::integer + 1) = 2)
        length(name) > 3 ; (length((name)::character varying(20)) > 3)
        status IN ('a', 'b') ; `status` in ('a','b')
        status IN ('a') ; `status` = 'a'
        name <> 'x' ; `name` <> _utf8mb4'x'
        a % 2 = 0 ; `a` MOD 2 = 0
        active = TRUE ; `active` = 1
        NOT (a > b) ; "A" <= "B"
        a IS NOT NULL AND NOT (b IS NULL) ; ("A" IS NOT NULL) AND ("B" IS NOT NULL)
        status IN ('a', 'b') ; "STATUS" IN('a', 'b')
        (n > 0 OR m > 0) AND s = 'z' ; ("S" = 'z') AND (("N" > 0) OR ("M" > 0))
        NOT active ; "ACTIVE" = FALSE
        CASE WHEN n > 0 THEN 'a' END = 'a' ; (CASE WHEN (n > 0) THEN 'a'::text ELSE NULL::text END = 'a'::text)
        CASE n WHEN 1 THEN 2 ELSE 3 END > 0 ; case `n` when 1 then 2 else 3 end > 0
        n IN (SELECT id FROM p) ; "N" IN( SELECT "ID" FROM "PUBLIC"."P")
        "odd name" || 'x' ; `odd name` || 'x'
        a > - -5 ; A > 5
        NOT NOT a > 5 ; A > 5
        a < 1e999999999 ; A < 1E999999999
        a < 1e3 ; A < '1000'::numeric
        price > 10.50 ; price > '10.50'::numeric\
        """)
    void what_a_system_says_in_its_own_words_is_the_same(String written, String told) {
        assertThat(ExpressionForm.of(told)).isEqualTo(ExpressionForm.of(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
        status IN ('a', 'b') ; status = ANY (ARRAY['a'::text, 'c'::text])
        status IN ('a', 'b') ; status <> ALL (ARRAY['a'::text, 'b'::text])
        (a + b) * c ; a + b * c
        a > 0 ; a >= 0
        a > b ; b > a
        a - b - c ; a - (b - c)
        a AND (b OR c) ; a AND b OR c
        name = 'X' ; name = 'x'
        price BETWEEN 0 AND 10 ; price BETWEEN 0 AND 11
        upper(name) ; lower(name)
        code ~ '^[A-Z]+$' ; code ~ '^[a-z]+$'
        a > ANY (ARRAY[1, 2]) ; a NOT IN (1, 2)
        a <> ANY (ARRAY[1, 2]) ; a <> ALL (ARRAY[1, 2])
        a = ALL (ARRAY[1, 2]) ; a IN (1, 2)
        a = ANY (tags) ; a = ANY (words)
        a = ANY (SELECT x FROM p) ; a = ANY (SELECT y FROM p)
        a IN (SELECT x FROM p) ; a = (SELECT x FROM p)
        code = '01' ; code = '1'
        b = X'41' ; b = '41'
        price = CAST(price AS integer) ; price = price
        "a, b" IN (1, 2) ; a IN (b, 1, 2)
        "1" > 0 ; 1 > 0
        "substr" > 1 ; "substring" > 1\
        """)
    void what_means_something_else_is_another(String one, String other) {
        assertThat(ExpressionForm.of(other)).isNotEqualTo(ExpressionForm.of(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
        CASE WHEN a THEN 1 END ; case when A  then 1 end
        a > (SELECT 1) ; A > (select 1)
        a = ; A  =
        a = 'b ; A =  'b
        "a > 0 ; "A  > 0
        a. ; A .\
        """)
    void what_is_not_understood_is_its_words(String written, String told) {
        assertThat(ExpressionForm.of(told)).isEqualTo(ExpressionForm.of(written));
    }

    @Test
    void an_expression_of_any_depth_and_length_is_read() {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
        assertThat(ExpressionForm.of(deep)).isEqualTo(ExpressionForm.of(deep));
        String minus = "a" + " - a".repeat(20_000) + " - A";
        assertThat(ExpressionForm.of(minus)).isEqualTo(ExpressionForm.of(minus.toLowerCase(Locale.ROOT)));
        String between = "a" + " BETWEEN 0 AND 1".repeat(60);
        assertThat(ExpressionForm.of(between)).isEqualTo(ExpressionForm.of(between.toLowerCase(Locale.ROOT)));
        String not = "NOT ".repeat(20_000) + "A";
        assertThat(ExpressionForm.of(not)).isEqualTo(ExpressionForm.of("a"));
    }
}
