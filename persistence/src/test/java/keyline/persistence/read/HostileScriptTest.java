package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import keyline.model.Document;
import keyline.model.Watch;
import keyline.model.read.Skipped;
import keyline.persistence.file.UnreadableFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scripts of SQLite that take too long, too deep or too much; what else they try is in [HostileSamplesTest].
class HostileScriptTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    private ScriptFile script;

    @BeforeEach
    void name() {
        script = new ScriptFile(folder.resolve("script.sql"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UPDATE t SET a = (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM"
                        + " n)|it takes too long",
                "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
                        + "|it takes too long",
                "CREATE TABLE u AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
                        + "|it takes too long",
            })
    void a_statement_that_never_ends_is_left_out_and_the_rest_is_read(String statement, String reason)
            throws IOException {
        Path file = script.write(
                "CREATE TABLE t (a);\nINSERT INTO t VALUES (1);\n" + statement + ";\nINSERT INTO t VALUES (2);");
        String before = Files.readString(file);

        try (Input input = new SqliteScript(SHORT).open(List.of(file), Watch.NONE)) {
            assertThat(input.report().skipped())
                    .singleElement()
                    .satisfies(skipped -> assertThat(skipped.reason()).contains(reason))
                    .satisfies(skipped -> assertThat(skipped.text()).hasLineCount(1));
            assertThat(ScriptFile.rows(input, "t")).hasSizeBetween(1, 2);
        }
        assertThat(file).hasContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/*.db");
    }

    @Test
    void a_view_that_would_never_end_is_not_run() throws IOException {
        Document document =
                script.read("CREATE VIEW bomb AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT i FROM n");

        assertThat(document.schema().views().size()).isEqualTo(1);
    }

    @Test
    void an_expression_too_deep_is_left_out() throws IOException {
        assertThat(script.skipped("CREATE TABLE t (a CHECK (" + "(".repeat(5_000) + "a" + ")".repeat(5_000) + "))"))
                .extracting(Skipped::reason)
                .containsExactly("Recursion limit");
    }

    @Test
    void a_statement_of_a_hundred_million_characters_is_refused() throws IOException {
        Path file = folder.resolve("long.sql");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("CREATE TABLE t (a);\nINSERT INTO t VALUES ('");
            String piece = "x".repeat(1 << 20);
            for (int i = 0; i < 70; i++) {
                out.write(piece);
            }
        }

        assertThatThrownBy(() -> Inputs.open(List.of(file), "sqlite").close())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("long.sql can't be read: the statement at line 2 is too long.");
    }
}
