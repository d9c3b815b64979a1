package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Constraint.Check;
import keyline.model.ConstraintId;
import keyline.model.Table;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Table articles = new Design()
            .table("articles")
            .column("deleted", "boolean")
            .column("is new", "boolean")
            .column("title", "varchar(40)")
            .schema()
            .tableNamed("articles")
            .orElseThrow();

    private final List<String> remarks = new ArrayList<>();

    @Test
    void a_bare_truth_value_is_compared() {
        assertThat(sqlServer("NOT deleted")).isEqualTo("deleted = 0");
        assertThat(sqlServer("deleted AND (\"is new\" OR NOT \"is new\")"))
                .isEqualTo("deleted = 1 AND (\"is new\" = 1 OR \"is new\" = 0)");
        assertThat(sqlServer("deleted = TRUE OR title = 'TRUE'")).isEqualTo("deleted = 1 OR title = 'TRUE'");
        assertThat(sqlServer("deleted IS NOT NULL")).isEqualTo("deleted IS NOT NULL");
    }

    @Test
    void functions_and_operators_get_the_names_that_they_have_there() {
        assertThat(sqlServer("length(title || '||') > 3")).isEqualTo("LEN(title + '||') > 3");
        assertThat(Wording.ORACLE.condition("SUBSTRING(title, 1, 2) <> 'a'", articles))
                .isEqualTo("SUBSTR(title, 1, 2) <> 'a'");
    }

    @Test
    void a_check_in_words_that_it_lacks_is_left_out_with_a_remark() {
        Check cast = new Check(new ConstraintId(99), "ck", "title::text ~ '^a'");
        assertThat(Wording.SQL_SERVER.check(cast, articles, remarks::add)).isEmpty();
        assertThat(remarks).containsExactly("ck is left out: SQL Server has no ::.");
        Check plain = new Check(new ConstraintId(99), "ck", "title <> '::'");
        assertThat(Wording.SQL_SERVER.check(plain, articles, remarks::add)).contains(plain);
    }

    private String sqlServer(String sql) {
        return Wording.SQL_SERVER.condition(sql, articles);
    }
}
