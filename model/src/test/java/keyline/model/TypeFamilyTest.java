package keyline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.edit.AddNamedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeFamilyTest {

    private final Sketch sketch = new Sketch();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "int|bigint", "smallint|int", "decimal(10)|bigint", "varchar(5)|text", "char(2)|varchar", "real|double",
        "timestamp|timestamptz", "geometry|int", "uuid|uuid"
    })
    void values_of_these_can_be_compared(String one, String other) {
        assertThat(comparable(one, other)).isTrue();
        assertThat(comparable(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "int|varchar(5)", "uuid|text", "boolean|int", "date|timestamp", "decimal(10,2)|int", "json|text", "blob|text"
    })
    void values_of_these_can_not(String one, String other) {
        assertThat(comparable(one, other)).isFalse();
        assertThat(comparable(other, one)).isFalse();
    }

    @Test
    void enums_compare_with_themselves_only_and_domains_like_the_type_under_them() {
        TypeId mood = sketch.enumType("mood", "happy");
        sketch.enumType("status", "new");
        TypeId code = domain("code", new ColumnType.Char(2));
        domain("feeling", new ColumnType.Named(mood));
        assertThat(comparable("mood", "mood")).isTrue();
        assertThat(comparable("mood", "status")).isFalse();
        assertThat(comparable("mood", "feeling")).isTrue();
        assertThat(comparable("code", "text")).isTrue();
        assertThat(comparable("code", "int")).isFalse();
        domain("endless", new ColumnType.Named(new TypeId(code.value() + 2)));
        assertThat(comparable("endless", "int")).isFalse();
    }

    private TypeId domain(String name, ColumnType base) {
        TypeId id = sketch.document().newId(TypeId::new);
        sketch.perform(new AddNamedType(new NamedType.Domain(
                id, Namespace.DEFAULT.id(), name, base, true, new ValueSource.None(), List.of(), "")));
        return id;
    }

    private boolean comparable(String one, String other) {
        Schema schema = sketch.document().schema();
        return TypeFamily.comparable(TypeText.read(one, schema), TypeText.read(other, schema), schema);
    }
}
