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
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.example.Shop;
import keyline.persistence.engine.NodePackages.Outcome;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

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
        LongStream.range(0, SEEDS).forEach(seed -> {
            Schema schema = RandomSchemas.of(seed);
            Document document = Document.empty().with(schema);
            designs.put("random" + seed, CodeContent.of(document).with(new SoundRows(schema, seed)));
        });
        return designs;
    }

    @Test
    void the_library_takes_every_design() {
        assertThat(parsed.output()).isEmpty();
        assertThat(parsed.exit()).isZero();
    }

    /// Where it writes what it can read itself, see below.
    @TestFactory
    Stream<DynamicTest> what_the_library_understood_is_what_our_reader_understands() throws IOException {
        return designs().keySet().stream()
                .filter(name -> !text(name + ".dbml").contains("\\"))
                .map(name -> DynamicTest.dynamicTest(name, () -> isUnderstood(name)));
    }

    private static void isUnderstood(String name) throws IOException {
        Path understood = folder.resolve(name + ".understood.dbml");
        Files.writeString(understood, text(name + ".understood"));
        assertThat(SchemaText.of(read(understood))).isEqualTo(SchemaText.of(read(folder.resolve(name + ".dbml"))));
    }

    private static String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema read(Path file) throws IOException {
        try (Input input = Inputs.open(List.of(file))) {
            return input.project().document().schema();
        }
    }
}
