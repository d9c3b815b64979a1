package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.example.Shop;
import keyline.model.read.Design;
import keyline.model.read.ReadReport;
import keyline.model.read.RowSink;
import keyline.model.read.crowsfoot.MermaidReader;
import keyline.model.read.crowsfoot.PlantUmlReader;
import keyline.model.read.crowsfoot.WrongDiagram;
import keyline.model.read.markdown.DictionaryReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A schema that was drawn or described comes back with all that drawings and dictionaries say; [Drawn] has what
/// drawings don't say, [DictionaryReader] what dictionaries don't.
class DrawnIdentityTest {

    private static final int SEEDS = 300;

    @TestFactory
    Stream<DynamicTest> d2_a_random_schema_comes_back_from_a_diagram_of_mermaid() {
        return schemas(new Diagram("mermaid", Drawn.Form.MERMAID, MermaidReader::read));
    }

    @TestFactory
    Stream<DynamicTest> d2_a_random_schema_comes_back_from_a_diagram_of_plantuml() {
        return schemas(new Diagram("plantuml", Drawn.Form.PLANTUML, PlantUmlReader::read));
    }

    /// The lines of a dictionary say all that it says. "Referred to by" lists children in the order of their keys, and
    /// blanks at the end of a name aren't said.
    @TestFactory
    Stream<DynamicTest> d2_a_random_schema_comes_back_from_a_data_dictionary() {
        return schemas(schema -> {
            String text = written("markdown", schema);
            Design read = DictionaryReader.read(text, RowSink.NONE);
            assertThat(read.report()).as(text).isEqualTo(ReadReport.COMPLETE);
            assertThat(lines(written("markdown", read.document().schema())))
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(lines(text));
        });
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line.replace(" , ", ", ")).toList();
    }

    private interface Trip {
        void of(Schema schema) throws Exception;
    }

    private static Stream<DynamicTest> schemas(Trip trip) {
        Stream<DynamicTest> random = LongStream.range(0, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("" + seed, () -> trip.of(RandomSchemas.of(seed))));
        Schema shop = Shop.document().schema();
        return Stream.concat(Stream.of(DynamicTest.dynamicTest("shop", () -> trip.of(shop))), random);
    }

    private static String written(String format, Schema schema) {
        CodeContent content = CodeContent.of(Document.empty().with(schema));
        return CodeFormats.of(format).orElseThrow().write(content).text();
    }

    private interface Reading {
        Design of(String text) throws WrongDiagram;
    }

    /// There as a diagram, and back.
    private record Diagram(String format, Drawn.Form form, Reading reading) implements Trip {

        @Override
        public void of(Schema schema) throws WrongDiagram {
            String text = written(format, schema);
            Design read = reading.of(text);
            assertThat(read.report().skipped()).as(text).isEmpty();
            assertThat(read.report().remarks()).as(text).allMatch(remark -> remark.contains("generated columns"));
            assertThat(new Drawn(read.document().schema(), form).lines())
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(new Drawn(schema, form).lines());
        }
    }
}
