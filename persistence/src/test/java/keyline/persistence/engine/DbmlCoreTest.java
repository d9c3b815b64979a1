package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import keyline.persistence.engine.NodePackages.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Keyline writes as DBML before the library of DBML's makers.
@ExtendWith(NodePackages.class)
class DbmlCoreTest {

    private static final int SEEDS = 60;

    private static Path folder = Path.of("");
    private static Outcome parsed = new Outcome(-1, "");

    @BeforeAll
    static void have_designs_read_by_the_library() throws IOException {
        folder = NodePackages.folder("dbml");
        for (Map.Entry<String, CodeContent> each : designs().entrySet()) {
            String text =
                    CodeFormats.of("dbml").orElseThrow().write(each.getValue()).text();
            Files.writeString(folder.resolve(each.getKey() + ".dbml"), text);
        }
        NodePackages.put("dbml.mjs", folder);
        parsed = NodePackages.node(folder, "dbml.mjs", ".");
    }

    private static Map<String, CodeContent> designs() {
        Map<String, CodeContent> designs = new TreeMap<>();
        designs.put("shop", CodeContent.of(Shop.document()).with(Shop.rows()));
        designs.put("drawn", CodeContent.of(drawn()));
        LongStream.range(0, SEEDS).forEach(seed -> {
            Schema schema = RandomSchemas.of(seed);
            Document document = Document.empty().with(schema);
            designs.put("random" + seed, CodeContent.of(document).with(new SoundRows(schema, seed)));
        });
        return designs;
    }

    /// With colours, a note, and two tables in an area.
    private static Document drawn() {
        Document shop = Shop.document();
        Diagram diagram = shop.firstDiagram();
        IdMap<NodeId, Box> boxes = diagram.boxes();
        int place = 0;
        for (Table table : shop.schema().tables()) {
            String colour = place == 1 ? "#3498DB" : "";
            boxes = boxes.with(table.id(), Box.at(1000 * place++, 0).withColour(colour));
        }
        AreaId area = new AreaId(5000);
        NoteId note = new NoteId(5001);
        return shop.with(diagram.withBoxes(boxes)
                .withAreas(diagram.areas().with(area, new Area(area, "People", new Point(-10, -10), 1500, 90, "#AABBCC")))
                .withNotes(diagram.notes().with(note, new Note(note, "It's\na \\ note", new Point(0, 400), 100, 100))));
    }

    @Test
    void the_library_takes_every_design() {
        assertThat(parsed.output()).isEmpty();
        assertThat(parsed.exit()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> what_the_library_understood_is_the_design() {
        return designs().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    List<String> expected = new DbmlModel(
                                    each.getValue().document(), each.getValue().rows())
                            .lines();
                    assertThat(text(each.getKey() + ".model").lines()).containsExactlyInAnyOrderElementsOf(expected);
                }));
    }

    /// Its writer escapes no backslash and quotes no name in an index, so its own reader takes back neither: what it
    /// writes is no measure, its model is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table t { a text [default: '\\\\'] }",
                "Table t { \"a-b\" int\n indexes { \"a-b\" } }",
            })
    void the_library_can_not_read_what_it_writes_itself(String design) throws IOException {
        Path own = NodePackages.folder("dbml-own");
        Files.writeString(own.resolve("first.dbml"), design);
        NodePackages.put("dbml.mjs", own);
        assertThat(NodePackages.node(own, "dbml.mjs", ".").output()).isEmpty();
        Files.move(own.resolve("first.exported"), own.resolve("second.dbml"));
        assertThat(NodePackages.node(own, "dbml.mjs", ".").output()).startsWith("second.dbml: ");
    }

    private static String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
