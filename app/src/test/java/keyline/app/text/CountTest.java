package keyline.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            1       | table    | 1 table
            0       | row      | 0 rows
            1234567 | row      | 1,234,567 rows
            2       | index    | 2 indexes
            2       | query    | 2 queries
            3       | key      | 3 keys
            """)
    void a_number_comes_with_its_noun(long number, String noun, String expected) {
        assertThat(Count.of(number, noun)).isEqualTo(expected);
    }
}
