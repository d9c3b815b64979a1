package keyline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTextTest {

    private final Sketch sketch = new Sketch();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INTEGER|int", "int4|int", "BigInt|bigint", "long|bigint", "int2|smallint",
        "numeric(10, 2)|decimal(10,2)", "DECIMAL( 5 )|decimal(5)", "number|decimal", "decimal|decimal",
        "double  precision|double", "float|double", "float4|real",
        "character varying(40)|varchar(40)", "VARCHAR|varchar", "nvarchar(5)|varchar(5)",
        "char|char(1)", "character(3)|char(3)", "string|text",
        "datetime|timestamp", "timestamp with time zone|timestamptz", "timestamp without time zone|timestamp",
        "time without time zone|time", "bool|boolean", "jsonb|json", "bytea|blob"
    })
    void common_names_are_read_as_abstract_types(String text, String canonical) {
        assertThat(TypeText.of(TypeText.read(text, sketch.document().schema()), sketch.document().schema()))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "geometry(point, 4326)", "int(11)", "time with time zone", "int[]", "varchar(10,2)", "date(3)", "tsvector"
    })
    void what_has_no_abstract_twin_is_kept_as_it_is(String text) {
        assertThat(TypeText.read(text, sketch.document().schema())).isEqualTo(new ColumnType.Verbatim(text));
    }

    @Test
    void every_example_is_its_own_canonical_form() {
        Schema schema = sketch.document().schema();
        assertThat(TypeText.examples()).allSatisfy(text -> assertThat(TypeText.of(TypeText.read(text, schema), schema))
                .isEqualTo(text));
    }

    @Test
    void every_plain_type_is_read_back() {
        Schema schema = sketch.document().schema();
        assertThat(ColumnType.Plain.values())
                .allSatisfy(type -> assertThat(TypeText.read(TypeText.of(type, schema), schema)).isEqualTo(type));
    }

    @Test
    void a_type_of_the_schema_is_found_by_its_name() {
        TypeId status = sketch.enumType("order_status", "new", "paid");
        Schema schema = sketch.document().schema();
        assertThat(TypeText.read("Order_Status", schema)).isEqualTo(new ColumnType.Named(status));
        assertThat(TypeText.of(new ColumnType.Named(status), schema)).isEqualTo("order_status");
        assertThat(TypeText.of(new ColumnType.Named(status), Schema.empty())).isEqualTo("?");
    }
}
