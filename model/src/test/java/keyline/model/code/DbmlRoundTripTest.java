package keyline.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Value;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import keyline.model.read.RowSink;
import keyline.model.read.dbml.DbmlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is written as DBML is what our own reader reads.
class DbmlRoundTripTest {

    private static final CodeFormat DBML = CodeFormats.of("dbml").orElseThrow();

    @TestFactory
    Stream<DynamicTest> what_was_read_is_written_as_it_was() {
        return CodeFormatsTest.DOCUMENTS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    String first = DBML.write(CodeContent.of(each.getValue())).text();
                    Document read = DbmlReader.read(first, RowSink.NONE).document();
                    assertThat(DBML.write(CodeContent.of(read)).text()).isEqualTo(first);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_design_that_loses_nothing_makes_the_same_database() {
        return CodeFormatsTest.DOCUMENTS.entrySet().stream()
                .filter(each ->
                        DBML.write(CodeContent.of(each.getValue())).notices().isEmpty())
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    String text = DBML.write(CodeContent.of(each.getValue())).text();
                    Document read = DbmlReader.read(text, RowSink.NONE).document();
                    assertThat(script(read)).isEqualTo(script(each.getValue()));
                }));
    }

    @Test
    void rows_come_back_in_their_order() throws Exception {
        String text =
                DBML.write(CodeContent.of(Shop.document()).with(Shop.rows())).text();
        List<List<String>> written = new ArrayList<>();
        Shop.document().schema().tables().forEach(table -> Shop.rows().forEach(table, row -> written.add(texts(row))));
        List<List<String>> read = new ArrayList<>();
        DbmlReader.read(text, (_, _, values) -> read.add(texts(values)));
        assertThat(read).hasSameSizeAs(written);
        assertThat(read.getFirst()).isEqualTo(written.getFirst());
    }

    private static List<String> texts(List<Value> row) {
        return row.stream().map(Value::text).toList();
    }

    private static String script(Document document) {
        return Ddl.script(document.schema(), Dialects.all().getFirst(), DdlOptions.DEFAULT)
                .text();
    }
}
