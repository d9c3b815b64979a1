package keyline.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource({
        "orders, Orders, EXACT",
        "ord, orders, PREFIX",
        "date, order_date, WORD",
        "rder, orders, CONTAINS",
        "odt, order_date, SUBSEQUENCE",
    })
    void a_name_answers_in_one_of_five_ways(String typed, String name, Match.Kind expected) {
        assertThat(Match.of(typed, name).map(Match::kind)).contains(expected);
    }

    @Test
    void a_name_without_the_letters_does_not_answer() {
        assertThat(Match.of("xyz", "orders")).isEqualTo(Optional.empty());
    }

    @Test
    void letters_that_stand_closer_together_match_better() {
        assertThat(Match.of("cid", "customer_id").orElseThrow())
                .isGreaterThan(Match.of("cid", "city_id").orElseThrow());
    }
}
