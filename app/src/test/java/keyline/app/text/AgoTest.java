package keyline.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {

    @ParameterizedTest
    @CsvSource({
        "PT2S, just now", "PT12S, 12 s ago", "PT5M, 5 min ago", "PT3H, 3 h ago", "PT50H, 2 days ago",
    })
    void the_time_since_something_is_said_in_its_largest_unit(Duration since, String expected) {
        assertThat(Ago.of(since)).isEqualTo(expected);
    }
}
