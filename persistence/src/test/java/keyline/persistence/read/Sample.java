package keyline.persistence.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A small text with what must come of it. The samples of a format stand in one file: behind `#` what each is about,
/// then the text, then the expected lines, each behind `=`.
record Sample(String format, String about, String text, List<String> expected) {

    /// Those of `FOLDER/FORMAT.txt` beside the tests.
    static Stream<Sample> all(String folder, String format) {
        String name = folder + "/" + format + ".txt";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Sample.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return Arrays.stream(in.readAllAsString().substring(2).split("\n\n# "))
                    .map(block -> of(format, block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample of(String format, String block) {
        List<String> lines = block.lines().toList();
        int end = (int) lines.stream().takeWhile(line -> !line.startsWith("= ")).count();
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
        return format + ": " + about;
    }
}
