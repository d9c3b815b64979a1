package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.persistence.json.Json;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.UnreadableJson;
import org.junit.jupiter.api.Assumptions;

/// Schemas of other projects that may lie beside the checkout, in `shared/corpus` of a folder above it, or where the
/// system property `keyline.corpus` says. Tests that need them are skipped where there are none.
public final class Corpus {

    private Corpus() {}

    /// A folder of it.
    public static Path folder(String name) {
        Optional<Path> root = root();
        Assumptions.assumeTrue(root.isPresent(), "the corpus is missing");
        return root.orElseThrow().resolve(name);
    }

    /// What is known of a schema.
    public static Truth truth(String name) throws IOException {
        return Json.read(Files.readString(folder("truth.json"))).object(name, Truth::read);
    }

    /// The files of a schema, in the order in which they are read.
    public static List<Path> files(String name) throws IOException {
        return truth(name).files().stream().map(folder(name)::resolve).toList();
    }

    /// What is known of a schema.
    ///
    /// @param counts by the names that `info` gives them
    public record Truth(List<String> files, Map<String, Integer> counts) {

        private static final List<String> COUNTS = List.of(
                "tables",
                "columns",
                "primaryKeys",
                "foreignKeys",
                "compositeForeignKeys",
                "selfReferences",
                "uniqueConstraints",
                "checks",
                "indexes",
                "views",
                "rows");

        private static Truth read(JsonObject in) throws UnreadableJson {
            in.text("dialect");
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (String count : COUNTS) {
                if (in.has(count)) {
                    counts.put(count, in.number(count));
                }
            }
            return new Truth(in.texts("files"), counts);
        }
    }

    /// Where it is, nothing when it is missing.
    static Optional<Path> root() {
        return Optional.ofNullable(System.getProperty("keyline.corpus"))
                .map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                        .takeWhile(folder -> folder != null)
                        .map(folder -> folder.resolve("shared").resolve("corpus"))
                        .filter(Files::isDirectory)
                        .findFirst());
    }
}
