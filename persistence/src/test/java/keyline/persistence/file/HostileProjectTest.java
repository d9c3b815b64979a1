package keyline.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import keyline.model.example.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each of these files must end in one clear line, and be left as it is, with nothing beside it.
class HostileProjectTest {

    private static final int LONGER_THAN_ANY_TEXT = 70 << 20;

    private static final int HEADER = 100;
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private ProjectFolder projects;

    @BeforeEach
    void open() {
        projects = new ProjectFolder(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "99, is no Keyline project",
        "100, it is cut short",
        "5000, it is cut short",
        "20000, it is cut short",
    })
    void a_file_that_is_cut_short(int length, String message) throws IOException {
        Path file = projects.shop();
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(length);
        }

        projects.assertRefused(file, message);
    }

    @Test
    void a_file_with_a_page_of_noise() throws IOException {
        Path file = projects.shop();
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int page = 0; page < whole.length / PAGE; page++) {
            byte[] noisy = whole.clone();
            for (int i = page == 0 ? HEADER : 0; i < PAGE; i++) {
                noisy[page * PAGE + i] = (byte) (i * 31 + 7);
            }
            Files.write(file, noisy);
            refused += refusals(file);
            assertThat(file).hasBinaryContent(noisy);
        }
        assertThat(refused).isGreaterThan(whole.length / PAGE / 2);
    }

    /// Reads everything; 1 when that was refused in one line.
    private static int refusals(Path file) {
        try (Project project = ProjectFile.read(file)) {
            project.document().schema().tables().forEach(table -> project.rows().forEach(table, _ -> {}));
            return 0;
        } catch (UnreadableFile e) {
            assertThat(e).message().hasLineCount(1);
        } catch (UncheckedIOException e) {
            assertThat(e.getCause()).message().hasLineCount(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return 1;
    }

    @Test
    void an_sqlite_file_of_another_program() throws Exception {
        Path file = folder.resolve("other.db");
        ProjectFolder.run(file, "CREATE TABLE t10 (a)");

        projects.assertRefused(file, "other.db is an SQLite database, but no Keyline project; import it instead.");
    }

    @Test
    void an_sqlite_file_that_only_claims_to_be_a_project() throws Exception {
        Path file = folder.resolve("other.keyline");
        ProjectFolder.run(file, "PRAGMA application_id = " + Format.APPLICATION_ID, "PRAGMA user_version = 1");

        projects.assertRefused(file, "other.keyline is damaged (the table keyline_object is missing).");
    }

    @Test
    void a_project_of_a_newer_version() throws Exception {
        Path file = projects.shop();
        ProjectFolder.run(file, "PRAGMA user_version = 4");

        projects.assertRefused(file, "shop.keyline was written by a newer Keyline (format 4, this one reads up to 3).");
    }

    @Test
    void json_of_a_hundred_thousand_levels() throws Exception {
        String deep = "{\"a\":".repeat(100_000);
        projects.assertRefused(
                Files.writeString(folder.resolve("x.json"), "{\"keyline\":1,\"document\":" + deep), "nested too deeply");

        Path file = projects.shop();
        ProjectFolder.run(file, "UPDATE keyline_object SET json = '" + deep + "' WHERE kind = 'table'");
        projects.assertRefused(file, "nested too deeply");
    }

    @Test
    void a_text_longer_than_any_program_needs() throws Exception {
        Path text = folder.resolve("x.json");
        try (Writer out = Files.newBufferedWriter(text)) {
            out.write("{\"keyline\":1,\"document\":{\"target\":\"");
            String piece = "x".repeat(1 << 20);
            for (int i = 0; i < LONGER_THAN_ANY_TEXT >> 20; i++) {
                out.write(piece);
            }
            out.write("\"}}");
        }
        projects.assertRefused(text, "too long");

        Path file = projects.shop();
        ProjectFolder.run(
                file,
                "UPDATE keyline_object SET json = hex(zeroblob(" + LONGER_THAN_ANY_TEXT / 2
                        + ")) WHERE kind = 'table'");
        projects.assertRefused(file, "too big");
    }

    @Test
    void rows_in_a_view_that_never_ends() throws Exception {
        Path file = projects.shop();
        ProjectFolder.run(
                file,
                "DROP VIEW customers",
                "DROP TABLE t10",
                "CREATE VIEW t10 AS WITH RECURSIVE n(c11) AS (VALUES (1) UNION ALL SELECT c11 + 1 FROM n)"
                        + " SELECT c11, c11 AS c12, c11 AS c13, c11 AS c14 FROM n");
        String before = ProjectFolder.hash(file);

        try (Project project = ProjectFile.read(file)) {
            project.rows().forEach(Shop.document().schema().table(Shop.CUSTOMERS), row -> {
                throw new AssertionError(row);
            });
        }
        assertThat(ProjectFolder.hash(file)).isEqualTo(before);
    }

    @Test
    void a_document_in_a_view_or_a_virtual_table() throws Exception {
        Path file = projects.shop();
        ProjectFolder.run(
                file,
                "ALTER TABLE keyline_object RENAME TO elsewhere",
                "CREATE VIEW keyline_object AS SELECT * FROM elsewhere");
        projects.assertRefused(file, "the table keyline_object is missing");

        ProjectFolder.run(
                file,
                "DROP VIEW keyline_object",
                "CREATE VIRTUAL TABLE keyline_object USING fts5(kind, diagram, id, json)");
        projects.assertRefused(file, "the table keyline_object is missing");
    }

    @Test
    void a_schema_that_sqlite_cannot_parse() throws Exception {
        Path file = projects.shop();
        ProjectFolder.run(
                file,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE TABLE t10 (' || char(10) || 'nonsense(' WHERE name = 't10'");

        projects.assertRefused(file, "malformed database schema");
    }

    @Test
    void a_table_whose_columns_are_others() throws Exception {
        Path file = projects.shop();
        ProjectFolder.run(file, "DROP VIEW customers", "ALTER TABLE t10 RENAME COLUMN c12 TO other");
        String before = ProjectFolder.hash(file);

        try (Project project = ProjectFile.read(file)) {
            assertThatThrownBy(() ->
                            project.rows().forEach(Shop.document().schema().table(Shop.CUSTOMERS), _ -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .cause()
                    .hasMessage("The rows of customers can't be read: no such column: c12");
        }
        assertThat(ProjectFolder.hash(file)).isEqualTo(before);
    }

    @Test
    void triggers_that_wait_for_a_write() throws Exception {
        Path file = projects.shop();
        ProjectFolder.run(
                file, "CREATE TRIGGER bomb BEFORE UPDATE ON keyline_object BEGIN DELETE FROM keyline_object; END");
        String before = ProjectFolder.hash(file);

        try (Project project = ProjectFile.read(file)) {
            assertThat(project.document()).isEqualTo(Shop.document());
        }
        assertThat(ProjectFolder.hash(file)).isEqualTo(before);
        assertThat(projects.files()).containsExactly("shop.keyline");
    }

    @Test
    void a_name_that_would_break_a_line_or_a_uri() throws IOException {
        Path file = Files.writeString(folder.resolve("a\"b'%20?mode=rwc#\n; --.json"), "{}");
        projects.assertRefused(file, "a\"b'%20?mode=rwc# ; --.json is no Keyline project.");

        Path good = folder.resolve("a b%3F?mode=rwc#c.keyline");
        ProjectFile.write(good, Shop.document(), Shop.rows());
        try (Project project = ProjectFile.read(good)) {
            assertThat(project.document()).isEqualTo(Shop.document());
        }
    }

    @Test
    void a_folder_and_nothing_at_all() {
        assertThatThrownBy(() -> ProjectFile.read(folder)).hasMessageEndingWith(" is no file.");
        assertThatThrownBy(() -> ProjectFile.read(folder.resolve("none.keyline")))
                .hasMessage("none.keyline doesn't exist.");
    }
}
