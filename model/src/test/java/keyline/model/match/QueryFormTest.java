package keyline.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFormTest {

    private static final String OWN = "SELECT c.id, name FROM customers c WHERE active = 1 AND city <> 'Bern'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " SELECT id,\n    name\n   FROM customers c\n  WHERE active = 1 AND city <> 'Bern'::text;",
                "select `c`.`id`,`c`.`name` from `customers` `c` where `c`.`active`=1 and `c`.`city`<>'Bern'",
                "SELECT \"C\".\"ID\", \"NAME\" FROM \"CUSTOMERS\" \"C\" WHERE ((\"ACTIVE\" = 1) AND (\"CITY\" <>"
                        + " 'Bern'))"
            })
    void a_query_that_is_only_told_otherwise_is_the_same(String told) {
        assertThat(QueryForm.agree(OWN, told)).isTrue();
    }

    @Test
    void another_query_is_not() {
        assertThat(QueryForm.agree(OWN, OWN.replace("Bern", "BERN"))).isFalse();
        assertThat(QueryForm.agree(OWN, OWN.replace("c.id, ", ""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
        SELECT t.id, p.label AS word FROM t JOIN p ON p.id = t.p ; \
        select `k`.`t`.`id` AS `id`,`k`.`p`.`label` AS `word` from (`k`.`t` join `k`.`p` on(`k`.`p`.`id` = `k`.`t`.`p`))
        SELECT t.id FROM t JOIN p ON p.id = t.p WHERE n > 0 ; \
        SELECT "T"."ID" FROM "PUBLIC"."T" INNER JOIN "PUBLIC"."P" ON 1=1 WHERE ("T"."N" > 0) AND ("P"."ID" = "T"."P")
        SELECT s, count(*) AS n FROM t GROUP BY s ORDER BY s DESC ; \
        SELECT s, count(0) AS n FROM t GROUP BY s ORDER BY 1 DESC
        SELECT id FROM t LEFT JOIN p ON a = b ; SELECT id FROM (t LEFT OUTER JOIN p ON ((a = b)))
        SELECT id FROM t WHERE s IN ('a', 'b') ; SELECT t.id FROM t WHERE ((t.s)::text = ANY (ARRAY['a'::text, 'b'::text]))
        SELECT id FROM t UNION ALL SELECT id FROM p ; (SELECT "ID" FROM "T") UNION ALL (SELECT "ID" FROM "P")\
        """)
    void clauses_are_told_in_other_words(String written, String told) {
        assertThat(QueryForm.agree(written, told)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
        SELECT a, b FROM t ; SELECT b, a FROM t
        SELECT a FROM t ; SELECT DISTINCT a FROM t
        SELECT a FROM t ; SELECT a AS b FROM t
        SELECT a FROM t ORDER BY a ; SELECT a FROM t ORDER BY a DESC
        SELECT a, b FROM t ORDER BY 1 ; SELECT a, b FROM t ORDER BY 2
        SELECT a FROM t LEFT JOIN p ON x = y ; SELECT a FROM t JOIN p ON x = y
        SELECT a FROM t LEFT JOIN p ON x = y ; SELECT a FROM t LEFT JOIN p ON x = z
        SELECT a FROM t WHERE x = 1 AND (y = 2 OR z = 3) ; SELECT a FROM t WHERE (x = 1 AND y = 2) OR z = 3
        SELECT a FROM t UNION SELECT a FROM p ; SELECT a FROM t UNION ALL SELECT a FROM p
        SELECT a FROM t GROUP BY a HAVING sum(b) > 1 ; SELECT a FROM t GROUP BY a HAVING sum(b) > 2\
        """)
    void what_a_clause_says_counts(String one, String other) {
        assertThat(QueryForm.agree(one, other)).isFalse();
    }
}
