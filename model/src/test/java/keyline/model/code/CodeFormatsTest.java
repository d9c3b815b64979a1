package keyline.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.dialect.Designs;
import keyline.model.dialect.Notice;
import keyline.model.example.Shop;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds designs in each format against the expected files in `<format>/<case>.*`. What came out stands in
/// `target/code`.
class CodeFormatsTest {

    /// The designs of the tests of this package.
    static final Map<String, Document> DOCUMENTS = new TreeMap<>(Map.ofEntries(
            document("actions", Designs.actions()),
            document("comments", Designs.comments()),
            document("composite-keys", Designs.compositeKeys()),
            document("cycle", Designs.cycle()),
            document("defaults", Designs.defaults()),
            document("domains", Designs.domains()),
            document("enums", Designs.enums()),
            document("generated", Designs.generated()),
            document("indexes", Designs.indexes()),
            document("namespaces", Designs.namespaces()),
            document("odd-names", Designs.oddNames()),
            document("self-reference", Designs.selfReference()),
            document("unfinished", Designs.unfinished()),
            document("views", Designs.views()),
            Map.entry("shop", Shop.document())));

    private static Map.Entry<String, Document> document(String name, Schema schema) {
        return Map.entry(name, Document.empty().with(schema));
    }

    @TestFactory
    Stream<DynamicTest> a_design_is_as_expected() {
        return CodeFormats.all().stream()
                .flatMap(format -> DOCUMENTS.entrySet().stream()
                        .map(each -> expecting(format, each.getKey(), CodeContent.of(each.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> the_shop_with_rows_is_as_expected() {
        CodeContent content = CodeContent.of(Shop.document()).with(Shop.rows());
        return CodeFormats.all().stream().map(format -> expecting(format, "shop-rows", content));
    }

    @TestFactory
    Stream<DynamicTest> a_part_of_the_shop_leaves_out_what_it_lacks() {
        CodeContent part =
                new CodeContent(Shop.document(), SampleRows.NONE, Optional.of(Set.of(Shop.ORDERS, Shop.SHIPPERS)));
        return CodeFormats.all().stream().map(format -> expecting(format, "shop-part", part));
    }

    @TestFactory
    Stream<DynamicTest> drizzle_writes_relations_where_they_are_asked_for() {
        Set<CodeOption> options = Set.of(CodeOption.RELATIONS);
        return CodeFormats.all().stream()
                .filter(format -> format.key().startsWith("drizzle-"))
                .flatMap(format -> Stream.of("shop", "composite-keys", "self-reference")
                        .map(name -> expecting(
                                format,
                                name + "-relations",
                                CodeContent.of(DOCUMENTS.getOrDefault(name, Document.empty())).with(options))));
    }

    @Test
    void what_dbml_cannot_say_is_noticed() {
        CodeFormat dbml = CodeFormats.of("dbml").orElseThrow();
        assertThat(dbml.write(CodeContent.of(Document.empty().with(Designs.generated())))
                        .notices())
                .extracting(Notice::message)
                .allMatch(message -> message.endsWith("DBML has no generated columns, it is written as a plain one."))
                .isNotEmpty();
    }

    private static DynamicTest expecting(CodeFormat format, String name, CodeContent content) {
        String file = format.key() + "/" + name + format.extension();
        return DynamicTest.dynamicTest(file, () -> {
            String text = format.write(content).text();
            Path actual = Path.of("target", "code").resolve(file);
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, text);
            assertThat(text).isEqualTo(read(file));
        });
    }

    private static String read(String file) {
        try (var stream = CodeFormatsTest.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
