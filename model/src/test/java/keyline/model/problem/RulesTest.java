package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.Document;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void every_rule_has_a_key_of_its_own_and_a_help_text() {
        assertThat(Rules.all()).extracting(Rule::key).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
        assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.help()).endsWith("."));
    }

    @Test
    void an_empty_document_and_the_shop_have_no_errors() {
        assertThat(Rules.check(Document.empty())).isEmpty();
        assertThat(Rules.check(Shop.document())).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
