package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import keyline.model.Table;
import keyline.model.example.Shop;
import keyline.model.read.Skipped;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.RefusedAddress;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;
import keyline.persistence.store.Unenforced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What files from strangers may try, for every way in: scripts of each dialect, databases, DBML, tables of text,
/// projects in both formats, addresses of databases. Each attempt ends in the lines that the sample names, or in none
/// where it is only text to a design; nothing is run, and no other file is opened, written or changed.
class HostileSamplesTest {

    private static final List<String> SCRIPTS =
            List.of("postgresql", "mysql", "mariadb", "mssql", "oracle", "h2", "sql", "sqlite");

    private static final List<String> READERS = Stream.concat(
                    SCRIPTS.stream(),
                    Stream.of(
                            "sqlite-file",
                            "dbml",
                            "drizzle",
                            "mermaid",
                            "plantuml",
                            "markdown",
                            "csv",
                            "keyline",
                            "keyline-json",
                            "connection"))
            .toList();

    /// What stands behind every attempt in a script, and must be read.
    private static final String REST = "CREATE TABLE rest (a int);\n";

    private static final Path STOLEN = Path.of("stolen");

    @TempDir
    private Path folder;

    static Stream<Sample> files() {
        return READERS.stream()
                .filter(reader -> !reader.equals("connection"))
                .flatMap(reader -> Sample.all("hostile", reader))
                .filter(sample -> !sample.line().equals("checks"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void d5_an_attempt_ends_in_clear_lines(Sample sample) throws IOException, SQLException {
        Path file = written(sample);
        byte[] before = Files.readAllBytes(file);

        List<String> told = told(file, sample);

        assertThat(told)
                .containsExactlyElementsOf(sample.expected())
                .allSatisfy(line -> assertThat(line).hasLineCount(1).hasSizeBetween(10, 400));
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(other -> !other.toFile().equals(file.toFile()));
        assertThat(STOLEN).doesNotExist();
    }

    private Path written(Sample sample) throws IOException, SQLException {
        Path file = folder.resolve("sample");
        if (sample.format().equals("keyline")) {
            Path shop = folder.resolve("shop.keyline");
            ProjectFile.write(shop, Shop.document(), Shop.rows());
            Files.move(shop, file);
        }
        if (sample.format().equals("keyline") || sample.format().equals("sqlite-file")) {
            run(file, sample.text());
            return file;
        }
        return Files.writeString(file, sample.text() + (SCRIPTS.contains(sample.format()) ? REST : ""));
    }

    private static void run(Path file, String statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : statements.strip().split(";\n", -1)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> told(Path file, Sample sample) {
        try (Input input = open(file, sample.format())) {
            assertThat(input.project().document().schema().tableNamed("rest").isPresent())
                    .isEqualTo(
                            SCRIPTS.contains(sample.format()) || sample.format().equals("drizzle"));
            for (Table table : input.project().document().schema().tables()) {
                input.project().rows().forEach(table, _ -> {});
            }
            return Stream.concat(
                            input.report().skipped().stream().map(Skipped::text), input.report().remarks().stream())
                    .toList();
        } catch (IOException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            Throwable cause = Objects.requireNonNull(e.getCause(), "it has one");
            return List.of(String.valueOf(cause.getMessage())); // which the window shows
        }
    }

    private static Input open(Path file, String format) throws IOException {
        Map<String, String> foreign = Map.of("sqlite-file", "sqlite");
        return format.startsWith("keyline")
                ? Inputs.open(List.of(file))
                : Inputs.open(List.of(file), foreign.getOrDefault(format, format));
    }

    static Stream<Sample> checks() {
        return READERS.stream()
                .flatMap(reader -> Sample.all("hostile", reader))
                .filter(sample -> sample.line().equals("checks"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void d5_a_check_that_is_more_than_a_condition_on_its_row_stays_text_with_a_problem(Sample sample)
            throws IOException, SQLException {
        try (Input input = open(written(sample), sample.format());
                SampleStore store = SampleStore.open(folder.resolve("rows.db"))) {
            StoreState state = store.load(
                            input.project().document(), input.project().rows())
                    .join();
            assertThat(state.allRows()).isPositive().isEqualTo(rows(input));
            assertThat(state.pending()).isEmpty();
            assertThat(state.unenforced()).extracting(Unenforced::reason).containsExactlyElementsOf(sample.expected());
        }
        assertThat(STOLEN).doesNotExist();
    }

    private static long rows(Input input) {
        AtomicLong rows = new AtomicLong();
        for (Table table : input.project().document().schema().tables()) {
            input.project().rows().forEach(table, _ -> rows.incrementAndGet());
        }
        return rows.get();
    }

    /// The lines of section 13 of the design, each with the readers that it concerns.
    static Stream<String> lines() throws IOException {
        try (InputStream table = HostileSamplesTest.class.getResourceAsStream("hostile/section13.table")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.contains(" | "));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void d5_each_line_of_section_13_has_a_sample_for_each_reader_that_it_concerns(String row) {
        String line = row.substring(0, row.indexOf('|')).strip();
        List<String> cells = List.of(row.substring(row.indexOf('|') + 1).strip().split(" ", -1));
        if (line.equals("line")) {
            assertThat(cells).isEqualTo(READERS);
            return;
        }
        assertThat(READERS)
                .filteredOn(reader -> Sample.all("hostile", reader)
                        .anyMatch(sample -> sample.line().equals(line)))
                .isEqualTo(READERS.stream()
                        .filter(reader -> cells.get(READERS.indexOf(reader)).equals("x"))
                        .toList());
    }

    @Test
    void d5_every_sample_stands_for_a_line_of_section_13() throws IOException {
        List<String> lines =
                lines().map(row -> row.substring(0, row.indexOf('|')).strip()).toList();

        assertThat(READERS)
                .flatMap(reader ->
                        Sample.all("hostile", reader).map(Sample::line).toList())
                .isSubsetOf(lines);
    }

    static Stream<Sample> addresses() {
        return Sample.all("hostile", "connection");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void d5_an_address_that_would_do_more_is_refused(Sample sample) {
        assertThat(refusal(sample.text().strip())).isEqualTo(sample.expected().getFirst());
    }

    private static String refusal(String url) {
        try {
            return "It is allowed: " + DatabaseAddress.read(url);
        } catch (RefusedAddress e) {
            return String.valueOf(e.getMessage());
        }
    }
}
