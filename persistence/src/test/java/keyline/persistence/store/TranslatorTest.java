package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keyline.model.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatorTest {

    private Table table = Table.of(new keyline.model.TableId(1), "");

    @BeforeEach
    void design() {
        Sketch sketch = new Sketch();
        sketch.table("orders", "price decimal(10,2)", "order date date", "text text");
        table = sketch.table("orders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "price > 0                          | $0 > 0",
                "PRICE > 0 AND price < 1e3          | $0 > 0 and $0 < 1e3",
                "\"price\" >= 0                     | $0 >= 0",
                "[price] >= 0                       | $0 >= 0",
                "`price` >= 0                       | $0 >= 0",
                "orders.price <> 5                  | $0 <> 5",
                "text IN ('it''s', N'b')            | $2 in ( 'it''s' , 'b' )",
                "char_length(text) < 5              | length ( $2 ) < 5",
                "(price > (0)::numeric)             | ( $0 > ( 0 ) )",
                "((text)::character varying(9) <> 'x'::text) | ( ( $2 ) <> 'x' )",
                "CAST(price AS INTEGER) = price     | cast ( $0 as integer ) = $0",
                "price > 0 -- a comment             | $0 > 0"
            })
    void names_of_the_design_become_physical_ones(String sql, String expected) throws Untranslatable {
        String translated = Translator.overColumns(sql, table).over("");
        for (int i = 0; i < table.columns().size(); i++) {
            translated =
                    translated.replace(Physical.quoted(table.columns().get(i).id()), "$" + i);
        }
        assertThat(translated).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text !~ 'a'                    | SQLite has no !",
                "colour = 'red'                 | There is no column colour",
                "price > (SELECT max(x) FROM y) | There is no column SELECT",
                "now() > text                   | SQLite has no function now that may stand here",
                "date('now') > text             | 'now' depends on the clock",
                "date() > text                  | date() depends on the clock",
                "price::integer = price         | SQLite has no cast ::integer",
                "random() > 0.5                 | SQLite has no function random that may stand here",
                "load_extension('x')            | SQLite has no function load_extension that may stand here",
                "price > $1                     | SQLite has no $",
                "price > ?                      | SQLite has no ?",
                "price > 0; DROP TABLE x        | SQLite has no ;"
            })
    void what_is_not_known_to_be_harmless_is_left_out(String sql, String reason) {
        assertThatThrownBy(() -> Translator.overColumns(sql, table))
                .isInstanceOf(Untranslatable.class)
                .hasMessage(reason);
    }
}
