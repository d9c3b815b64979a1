package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteWordsTest {

    private final SqliteWords words = new SqliteWords(Set.of("a", "is new"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A > 0.5 AND \"is new\" IS NOT NULL",
                "length(a) BETWEEN 1 AND 1e3 OR a IN ('x::y', X'00')",
                "CAST(a AS DECIMAL(10,2)) > 0",
                "a COLLATE NOCASE <> 'B' || a",
                "CASE WHEN a = TRUE THEN 1 ELSE 0 END = 1 -- getdate()",
            })
    void an_expression_in_its_own_words_is_known(String sql) {
        assertThat(words.foreign(sql)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a < getdate()|getdate",
                "a::integer > 0|::",
                "a ~ '^x'|~",
                "a REGEXP 'x'|REGEXP",
                "missing > 0|missing",
                "a IN (SELECT 1)|SELECT",
                "a = ANY (ARRAY['x'])|ANY",
                "a <> _utf8'x'|_utf8",
                "a > INTERVAL '1 day'|INTERVAL",
            })
    void the_first_foreign_word_is_found(String sql, String word) {
        assertThat(words.foreign(sql)).contains(word);
    }

    @Test
    void a_default_mentions_no_column() {
        assertThat(SqliteWords.CONSTANT.foreign("a")).contains("a");
        assertThat(SqliteWords.CONSTANT.foreign("nextval('s')")).contains("nextval");
        assertThat(SqliteWords.CONSTANT.foreign("date(CURRENT_TIMESTAMP)")).isEmpty();
        assertThat(SqliteWords.CONSTANT.foreign("lower(hex(randomblob(16)))")).isEmpty();
    }

    @Test
    void a_view_loses_what_no_view_of_sqlite_needs() {
        assertThat(SqliteWords.query("SELECT 1 WITH READ ONLY;")).isEqualTo("SELECT 1");
        assertThat(SqliteWords.foreignInQuery("SELECT CONCAT(a, _utf8' ') FROM t"))
                .contains("_utf8");
        assertThat(SqliteWords.foreignInQuery("SELECT '::' FROM t")).isEmpty();
    }
}
