package keyline.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFormTest {

    private static final String OWN = "SELECT c.id, name FROM customers c WHERE active = 1 AND city <> 'Bern'";

    private static boolean agree(String one, String other) {
        return QueryForm.agree(one, other, Set.of("archive"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " SELECT id,\n    name\n   FROM customers c\n  WHERE active = 1 AND city <> 'Bern'::text;",
                "select `c`.`id`,`c`.`name` from `customers` `c` where `c`.`active`=1 and `c`.`city`<>'Bern'",
                "SELECT \"C\".\"ID\", \"NAME\" FROM \"CUSTOMERS\" \"C\" WHERE ((\"ACTIVE\" = 1) AND (\"CITY\" <>"
                        + " 'Bern'))"
            })
    void a_query_that_is_only_told_otherwise_is_the_same(String told) {
        assertThat(agree(OWN, told)).isTrue();
    }

    @Test
    void another_query_is_not() {
        assertThat(agree(OWN, OWN.replace("Bern", "BERN"))).isFalse();
        assertThat(agree(OWN, OWN.replace("c.id, ", ""))).isFalse();
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
        SELECT id FROM t UNION ALL SELECT id FROM p ; (SELECT "ID" FROM "T") UNION ALL (SELECT "ID" FROM "P")
        SELECT id FROM t UNION ALL SELECT id FROM p ; (SELECT "T"."ID" FROM "T") UNION ALL (SELECT "P"."ID" FROM "P")
        SELECT x FROM a JOIN b ON a.id = b.id WHERE y > 0 ; SELECT a.x FROM a JOIN b ON a.id = b.id WHERE b.y > 0
        SELECT id FROM t WHERE EXISTS (SELECT 1 FROM p WHERE id = t.p) ; \
        SELECT t.id FROM k.t WHERE EXISTS (SELECT 1 FROM k.p WHERE p.id = t.p)
        SELECT x FROM (SELECT a.x FROM a WHERE a.s = 'X') q ; SELECT q.x FROM (SELECT x FROM a WHERE s = 'X') q
        SELECT x FROM archive.t ; SELECT t.x FROM archive.t
        SELECT a FROM t ORDER ; select a from t order
        SELECT a FROM .t ; select a from .t\
        """)
    void clauses_are_told_in_other_words(String written, String told) {
        assertThat(agree(written, told)).isTrue();
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
        SELECT a FROM t GROUP BY a HAVING sum(b) > 1 ; SELECT a FROM t GROUP BY a HAVING sum(b) > 2
        SELECT a.x FROM a JOIN b ON a.id = b.id ; SELECT b.x FROM a JOIN b ON a.id = b.id
        SELECT a.id FROM a JOIN b ON a.id = b.a WHERE a.x = 1 AND b.x = 2 ; \
        SELECT a.id FROM a JOIN b ON a.id = b.a WHERE b.x = 1 AND a.x = 2
        SELECT id FROM t WHERE EXISTS (SELECT 1 FROM p WHERE p.id = t.id) ; \
        SELECT id FROM t WHERE EXISTS (SELECT 1 FROM p WHERE p.id = p.id)
        SELECT x FROM t ; SELECT x FROM archive.t
        SELECT x FROM (SELECT x FROM a WHERE s = 'X') q ; SELECT x FROM (SELECT x FROM a WHERE s = 'x') q
        WITH q AS (SELECT 'X' AS x) SELECT x FROM q ; WITH q AS (SELECT 'x' AS x) SELECT x FROM q
        SELECT x FROM json('A') j ; SELECT x FROM json('a') j
        (SELECT a FROM t UNION ALL SELECT a FROM p) EXCEPT SELECT a FROM q ; \
        SELECT a FROM t UNION ALL (SELECT a FROM p EXCEPT SELECT a FROM q)
        SELECT a FROM t UNION (SELECT a FROM p LIMIT 1) ; SELECT a FROM t UNION SELECT a FROM p LIMIT 1\
        """)
    void what_a_clause_says_counts(String one, String other) {
        assertThat(agree(one, other)).isFalse();
    }

    @Test
    void queries_within_queries_take_no_more_time_than_their_length() {
        String deep = "SELECT (".repeat(80) + "SELECT 1" + ") FROM t GROUP BY 1".repeat(80);
        assertThat(agree(deep, deep.toLowerCase(Locale.ROOT))).isTrue();
        String nested = "SELECT a FROM t WHERE EXISTS (".repeat(80) + "SELECT 1" + ")".repeat(80);
        assertThat(agree(nested, nested.toLowerCase(Locale.ROOT))).isTrue();
    }
}
