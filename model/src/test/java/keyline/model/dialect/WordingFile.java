package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A file of expected words: what somebody wrote, and below it what each dialect says. What came out stands in
/// `target/scripts`.
record WordingFile(String name) {

    /// What a dialect says for what somebody wrote.
    interface Saying {
        String in(Dialect dialect, String sql);
    }

    void isWhatIsSaid(Saying saying) throws IOException {
        String actual = written().stream().map(line -> inAll(line, saying)).collect(Collectors.joining());
        Path file = Path.of("target", "scripts", name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);

        assertThat(actual).isEqualTo(expected());
    }

    /// What somebody wrote.
    List<String> written() throws IOException {
        return expected().lines().filter(line -> !line.startsWith(" ")).toList();
    }

    private String expected() throws IOException {
        try (var stream = WordingFile.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String inAll(String sql, Saying saying) {
        return Dialects.all().stream()
                .filter(dialect -> !dialect.key().equals("d1"))
                .map(dialect -> "    %-11s %s\n".formatted(dialect.key(), saying.in(dialect, sql)))
                .collect(Collectors.joining("", sql + "\n", ""));
    }
}
