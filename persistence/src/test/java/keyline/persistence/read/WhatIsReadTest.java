package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every construct that Keyline says it reads, as a small sample with the lines that [ReadText] must hold; all that is
/// skipped or remarked is among them.
class WhatIsReadTest {

    private static final List<String> FORMATS = List.of(
            "postgresql",
            "mysql",
            "mariadb",
            "sqlite",
            "mssql",
            "oracle",
            "h2",
            "sql",
            "dbml",
            "drizzle",
            "mermaid",
            "plantuml",
            "markdown");

    @TempDir
    private Path folder;

    static Stream<Sample> samples() {
        return FORMATS.stream().flatMap(format -> Sample.all("what", format));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void d1_every_construct_comes_to_what_it_says(Sample sample) throws IOException {
        Path file = Files.writeString(folder.resolve("sample"), sample.text());

        try (Input input = Inputs.open(List.of(file), sample.format())) {
            ReadText read = new ReadText(input);
            assertThat(read.lines()).containsAll(sample.expected());
            assertThat(read.told())
                    .containsExactlyInAnyOrderElementsOf(sample.expected().stream()
                            .filter(line -> line.startsWith("skipped ") || line.startsWith("remark "))
                            .toList());
        }
    }
}
