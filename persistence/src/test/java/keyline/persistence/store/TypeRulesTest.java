package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The types of the design, held by SQLite itself.
class TypeRulesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smallint      | 32767                       | yes",
                "smallint      | 32768                       | no",
                "int           | -2147483648                 | yes",
                "int           | 2147483648                  | no",
                "boolean       | 1                           | yes",
                "boolean       | 2                           | no",
                "decimal(5,2)  | 999.99                      | yes",
                "decimal(5,2)  | 1000                        | no",
                "decimal(5,2)  | 0.125                       | no",
                "decimal(4)    | 9999                        | yes",
                "decimal(4)    | 10000                       | no",
                "decimal(20,2) | '123456789012345678.99'     | yes",
                "decimal(20,2) | '1234567890123456789.99'    | no",
                "decimal(20,2) | '12x'                       | no",
                "decimal(20,2) | 0.125                       | no",
                "decimal       | '12345678901234567890.1234' | yes",
                "decimal       | 'abc'                       | no",
                "varchar(3)    | 'äöü'                       | yes",
                "varchar(3)    | 'abcd'                      | no",
                "char(2)       | 'de'                        | yes",
                "date          | '2024-02-29'                | yes",
                "date          | '2023-02-29'                | no",
                "date          | 'now'                       | no",
                "time          | '23:59:59.123'              | yes",
                "time          | '23:59:59.'                 | no",
                "time          | '24:00:00'                  | no",
                "timestamp     | '2024-02-29 10:00:00'       | yes",
                "timestamp     | '2024-02-29T10:00:00.5'     | yes",
                "timestamp     | '2024-02-29'                | no",
                "timestamptz   | '2024-02-29 10:00:00Z'      | yes",
                "timestamptz   | '2024-02-29 10:00:00+02:00' | yes",
                "timestamptz   | '2024-02-29 10:00:00'       | no",
                "uuid          | '123e4567-e89b-12d3-a456-426614174000' | yes",
                "uuid          | '123e4567'                  | no",
                "json          | '{\"a\": [1, 2]}'           | yes",
                "json          | '{a'                        | no",
                "blob          | x'cafe'                     | yes",
                "blob          | 'cafe'                      | no"
            },
            quoteCharacter = '`')
    void a_value_is_let_in_when_it_is_of_the_type(String type, String literal, String accepted) {
        try (Driven store = new Driven(folder)) {
            store.sketch.table("t", "x " + type);
            store.follow();
            RowOutcome outcome = store.edit(store.insertion("t", value(literal)));

            assertThat(outcome instanceof RowOutcome.Accepted).isEqualTo(accepted.equals("yes"));
            store.check();
        }
    }

    private static Object value(String literal) {
        if (literal.startsWith("'")) {
            return literal.substring(1, literal.length() - 1);
        }
        if (literal.startsWith("x'")) {
            return new keyline.model.Value.Bytes(literal.substring(2, literal.length() - 1));
        }
        return literal.contains(".") ? (Object) Double.valueOf(literal) : Long.valueOf(literal);
    }
}
