package keyline.model.read.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingTimesTest {

    @Test
    void each_stage_goes_through_all_statements() throws IOException {
        String script = "create table a (id int primary key); create index i on a (id); create table a (wrong wrong)";

        ReadingTimes times = ReadingTimes.of("sql", () -> new StringReader(script));

        assertThat(times.statements()).isEqualTo(3);
        assertThat(times.split()).isPositive();
        assertThat(times.parse()).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(times.build()).isGreaterThanOrEqualTo(Duration.ZERO);
    }
}
