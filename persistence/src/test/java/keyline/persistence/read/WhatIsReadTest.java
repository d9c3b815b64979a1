package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every construct that Keyline says it reads, as a small sample with what must come of it. The samples stand in one
/// file for each format: behind `#` the construct, then the text, behind `=` the lines that [ReadText] must hold; all
/// that is skipped or remarked is among them.
class WhatIsReadTest {

    private static final List<String> FORMATS =
            List.of("postgresql", "mysql", "mariadb", "sqlite", "mssql", "oracle", "h2", "sql", "dbml");

    @TempDir
    private Path folder;

    /// A construct of a format.
    record Sample(String format, String construct, String text, List<String> expected) {

        static Sample of(String format, String block) {
            List<String> lines = block.lines().toList();
            int end = (int)
                    lines.stream().takeWhile(line -> !line.startsWith("= ")).count();
            return new Sample(
                    format,
                    lines.getFirst(),
                    String.join("\n", lines.subList(1, end)) + "\n",
                    lines.subList(end, lines.size()).stream()
                            .map(line -> line.substring(2))
                            .toList());
        }

        @Override
        public String toString() {
            return format + ": " + construct;
        }
    }

    static Stream<Sample> samples() {
        return FORMATS.stream()
                .flatMap(format -> Arrays.stream(text(format).substring(2).split("\n\n# "))
                        .map(block -> Sample.of(format, block)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void d1_every_construct_comes_to_what_it_says(Sample sample) throws IOException {
        Path file = Files.writeString(folder.resolve("sample"), sample.text);

        try (Input input = Inputs.open(List.of(file), sample.format)) {
            ReadText read = new ReadText(input);
            assertThat(read.lines()).containsAll(sample.expected);
            assertThat(read.told())
                    .containsExactlyInAnyOrderElementsOf(sample.expected.stream()
                            .filter(line -> line.startsWith("skipped ") || line.startsWith("remark "))
                            .toList());
        }
    }

    private static String text(String format) {
        String name = "what/" + format + ".txt";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WhatIsReadTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return in.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
