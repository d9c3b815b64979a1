package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    // Quotes, backslashes and line ends within names and texts: it reads them, but writes what it can't read itself.
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u[0-9a-fA-F]{4}|.)");

    private static Path folder = Path.of("");
    private static Outcome parsed = new Outcome(-1, "");

    @BeforeAll
    static void have_designs_read_by_the_library() throws IOException {
        folder = NodePackages.folder("dbml");
        for (Map.Entry<String, String> each : texts().entrySet()) {
            Files.writeString(folder.resolve(each.getKey() + ".dbml"), each.getValue());
        }
        NodePackages.put("dbml.mjs", folder);
        parsed = NodePackages.node(folder, "dbml.mjs", ".");
    }

    /// Every design as it is, and those with what the library writes wrongly once more without it.
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        designs().forEach((name, content) -> {
            String text = CodeFormats.of("dbml").orElseThrow().write(content).text();
            texts.put(name, text);
            if (text.contains("\\")) {
                texts.put(name + "-without-escapes", ESCAPED.matcher(text).replaceAll("_"));
            }
        });
        return texts;
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

    /// Where it writes what it can read itself: every design is among them, with or without its escapes.
    @TestFactory
    Stream<DynamicTest> what_the_library_understood_is_what_our_reader_understands() throws IOException {
        return texts().entrySet().stream()
                .filter(each -> !each.getValue().contains("\\"))
                .map(Map.Entry::getKey)
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
