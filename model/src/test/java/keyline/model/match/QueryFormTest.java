package keyline.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFormTest {

    private static final String OWN = "SELECT c.id, name FROM customers c WHERE active = 1 AND city <> 'Bern'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " SELECT id,\n    name\n   FROM customers c\n  WHERE active = 1 AND city <> 'Bern'::text;",
                "select `c`.`id`,`c`.`name` from `customers` `c` where `c`.`active`=1 and `c`.`city`<>'Bern'",
                "SELECT \"C\".\"ID\", \"NAME\" FROM \"CUSTOMERS\" \"C\" WHERE ((\"ACTIVE\" = 1) AND (\"CITY\" <> 'Bern'))"
            })
    void a_query_that_is_only_told_otherwise_is_the_same(String told) {
        assertThat(QueryForm.agree(OWN, told)).isTrue();
    }

    @Test
    void another_query_is_not() {
        assertThat(QueryForm.agree(OWN, OWN.replace("Bern", "BERN"))).isFalse();
        assertThat(QueryForm.agree(OWN, OWN.replace("c.id, ", ""))).isFalse();
    }
}
