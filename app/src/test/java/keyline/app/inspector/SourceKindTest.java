package keyline.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import keyline.model.ValueSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceKindTest {

    static Stream<ValueSource> sources() {
        return Stream.of(
                new ValueSource.None(),
                new ValueSource.Literal("new"),
                new ValueSource.Expression("random()"),
                new ValueSource.CurrentTime(),
                new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT),
                new ValueSource.Identity(ValueSource.Identity.Mode.ALWAYS),
                new ValueSource.Generated("a + b", ValueSource.Generated.Storage.STORED),
                new ValueSource.Generated("a + b", ValueSource.Generated.Storage.VIRTUAL));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_source_is_made_again_of_its_kind_and_text(ValueSource source) {
        assertThat(SourceKind.of(source).with(SourceKind.text(source))).isEqualTo(source);
    }

    @Test
    void an_expression_needs_a_text_and_a_value_may_be_empty() {
        assertThat(SourceKind.EXPRESSION.missing(" ")).contains("Type an SQL expression.");
        assertThat(SourceKind.LITERAL.missing("")).isEmpty();
    }
}
