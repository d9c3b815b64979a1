package keyline.persistence.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A small text with what must come of it. The samples of a format stand in one file: behind `#` what each is about,
/// then the text, then the expected lines, each behind `=`. `{1000x(}` in a text stands for a thousand of what follows
/// the `x`.
record Sample(String format, String about, String text, List<String> expected) {

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)x(.+?)}");

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
                REPEATED.matcher(String.join("\n", lines.subList(1, end)) + "\n")
                        .replaceAll(found ->
                                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1))))),
                lines.subList(end, lines.size()).stream()
                        .map(line -> line.substring(2))
                        .toList());
    }

    /// The line of the design that it stands for: what is before the bar.
    String line() {
        return about.split(" \\| ", 2)[0];
    }

    @Override
    public String toString() {
        return format + ": " + about;
    }
}
