package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What is designed in each dialect: every cell says what is written, or with a `!` which problem shows. One expected
/// file for each feature, `features/<name>.txt`; what came out stands in `target/scripts/features`.
class FeaturesTest {

    @TestFactory
    Stream<DynamicTest> part_3_every_feature_is_written_or_told_as_a_problem_in_every_dialect() {
        return Features.all().stream()
                .map(feature -> DynamicTest.dynamicTest(feature.name(), () -> {
                    String table = table(feature);
                    Path file = Path.of("target", "scripts", "features", feature.name() + ".txt");
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, table);
                    assertThat(table).isEqualTo(read("features/" + feature.name() + ".txt"));
                }));
    }

    /// Silence would be a loss that nobody is told.
    @TestFactory
    Stream<DynamicTest> part_3_no_cell_is_empty() {
        return Features.all().stream()
                .flatMap(feature -> Dialects.all().stream()
                        .map(dialect -> DynamicTest.dynamicTest(
                                feature.name() + " " + dialect.key(),
                                () -> assertThat(cell(feature, dialect)).isNotEmpty())));
    }

    private static String table(Features.Feature feature) {
        return Dialects.all().stream()
                .map(dialect -> cell(feature, dialect).stream()
                        .map(line -> "    " + line + "\n")
                        .collect(Collectors.joining("", dialect.key() + "\n", "")))
                .collect(Collectors.joining());
    }

    private static List<String> cell(Features.Feature feature, Dialect dialect) {
        Pattern watched = Pattern.compile(feature.watched(), Pattern.CASE_INSENSITIVE);
        Script script = Ddl.script(feature.schema(), dialect, DdlOptions.DEFAULT);
        Stream<String> written = script.text()
                .lines()
                .map(line -> line.strip().replaceFirst(",$", "").replaceAll(" {2,}", " "))
                .filter(line -> !line.startsWith("--"))
                .filter(line -> watched.matcher(line).find());
        return Stream.concat(written, script.notices().stream().map(notice -> "! " + notice.message()))
                .toList();
    }

    private static String read(String file) throws IOException {
        try (var stream = FeaturesTest.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
