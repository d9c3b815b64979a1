package keyline.model.read.drizzle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.ValueSource;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    private static ValueSource read(String value) throws WrongDrizzle {
        String text = """
            import { json, pgTable } from 'drizzle-orm/pg-core';
            export const t = pgTable('t', { c: json('c').default(%s) });
            """.formatted(value);
        return DrizzleReader.read(List.of(new DrizzleReader.Source("", text)))
                .document()
                .schema()
                .tableNamed("t")
                .flatMap(table -> table.columnNamed("c"))
                .orElseThrow()
                .source();
    }

    @Test
    void every_letter_of_a_text_in_json_is_written_as_json_wants_it() throws WrongDrizzle {
        assertThat(read("{ a: 'tab\\tline\\n\\u0001\\\\\"é' }"))
                .isEqualTo(new ValueSource.Literal("{\"a\": \"tab\\u0009line\\n\\u0001\\\\\\\"é\"}"));
    }
}
