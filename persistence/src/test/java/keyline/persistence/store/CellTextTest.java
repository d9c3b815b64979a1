package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.TypeId;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.model.ValueSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        EnumType colour =
                new EnumType(new TypeId(8), Namespace.DEFAULT.id(), "colour", java.util.List.of("red", "green"), "");
        Schema schema = Schema.empty().with(colour);
        return schema.with(new Domain(
                new TypeId(9),
                Namespace.DEFAULT.id(),
                "quantity",
                TypeText.read("smallint", schema),
                true,
                new ValueSource.None(),
                java.util.List.of("VALUE > 0"),
                ""));
    }

    private static CellText.Reading read(String text, String type) {
        return CellText.read(text, TypeText.read(type, SCHEMA), SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int             | 42                    | 42",
                "int             | +7                    | 7",
                "bigint          | 9223372036854775807   | 9223372036854775807",
                "quantity        | 12                    | 12",
                "double          | 1e3                   | 1000.0",
                "decimal(5,2)    | 12.50                 | 12.5",
                "decimal(5,2)    | 12                    | 12",
                "decimal(20,2)   | 123456789012345678.90 | '123456789012345678.9'",
                "boolean         | Yes                   | 1",
                "boolean         | f                     | 0",
                "varchar(3)      | abc                   | 'abc'",
                "date            | 2024-02-29            | '2024-02-29'",
                "time            | 9:30                  | -",
                "time            | 09:30                 | '09:30:00'",
                "timestamp       | 2024-02-29T09:30      | '2024-02-29 09:30:00'",
                "timestamp       | 2024-02-29            | '2024-02-29 00:00:00'",
                "timestamptz     | 2024-02-29 09:30+0200 | '2024-02-29 09:30:00+02:00'",
                "timestamptz     | 2024-02-29 09:30      | '2024-02-29 09:30:00Z'",
                "uuid            | 123E4567-e89b-12d3-a456-426614174000 | '123e4567-e89b-12d3-a456-426614174000'",
                "blob            | 0xCAFE                | x'cafe'",
                "colour          | red                   | 'red'",
                "geometry        | 007                   | '007'",
                "geometry        | 7                     | 7",
                "int             | abc                   | -",
                "int             | 2147483648            | -",
                "quantity        | 40000                 | -",
                "decimal(5,2)    | 1234.5                | -",
                "decimal(5,2)    | 1.005                 | -",
                "date            | 2024-02-30            | -",
                "colour          | blue                  | -",
                "varchar(3)      | abcd                  | -"
            })
    void a_text_is_read_as_the_type_asks(String type, String text, String expected) {
        switch (read(text, type)) {
            case CellText.Legible(Value value) ->
                assertThat(Cells.literal(value)).isEqualTo(expected);
            case CellText.Illegible _ -> assertThat("-").isEqualTo(expected);
        }
    }

    @Test
    void a_text_that_can_not_be_read_says_why() {
        assertThat(read("abc", "int")).isEqualTo(new CellText.Illegible("'abc' isn't an int."));
        assertThat(read("abcd", "varchar(3)")).isEqualTo(new CellText.Illegible("'abcd' is longer than varchar(3)."));
        assertThat(read("blue", "colour")).isEqualTo(new CellText.Illegible("'blue' isn't one of red, green."));
    }

    @Test
    void an_empty_text_is_null_unless_the_type_is_of_characters() {
        assertThat(read("", "int")).isEqualTo(new CellText.Legible(Value.NULL));
        assertThat(read("", "varchar(3)")).isEqualTo(new CellText.Legible(new Value.Text("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"boolean | 1 | true", "decimal(8,2) | 12 | 12.00", "decimal(8,2) | 12.5 | 12.50", "int | 7 | 7"})
    void a_value_is_written_as_its_type_asks(String type, double number, String expected) {
        Value value = number == Math.rint(number) ? new Value.Int((long) number) : new Value.Real(number);
        assertThat(CellText.write(value, TypeText.read(type, SCHEMA), SCHEMA)).isEqualTo(expected);
    }
}
