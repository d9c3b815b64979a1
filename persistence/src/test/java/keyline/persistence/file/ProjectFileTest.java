package keyline.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.persistence.json.RandomDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_project_comes_back_from_its_file(long seed) throws IOException {
        comesBack("any.keyline", RandomDocuments.of(seed), new RandomRows(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_project_comes_back_from_its_text(long seed) throws IOException {
        comesBack("any.keyline.json", RandomDocuments.of(seed), new RandomRows(seed));
    }

    private void comesBack(String name, Document document, SampleRows rows) throws IOException {
        Path file = folder.resolve(name);

        ProjectFile.write(file, document, rows);

        try (Project project = ProjectFile.read(file)) {
            assertThat(project.document()).isEqualTo(document);
            assertThat(all(document, project.rows())).isEqualTo(all(document, rows));
        }
        assertThat(files()).containsExactly(name);
    }

    @Test
    void the_text_of_the_shop_has_one_item_on_a_line() throws IOException {
        Path file = folder.resolve("shop.keyline.json");

        ProjectFile.write(file, Shop.document(), Shop.rows());

        try (var expected = ProjectFileTest.class.getResourceAsStream("shop.keyline.json")) {
            assertThat(expected).isNotNull();
            assertThat(file).content(UTF_8).isEqualTo(new String(expected.readAllBytes(), UTF_8));
        }
    }

    @Test
    void renaming_a_column_changes_one_line_of_the_text() throws IOException {
        Document before = Shop.document();
        var customers = before.schema().table(Shop.CUSTOMERS);
        Document after =
                before.with(customers.with(customers.columns().getFirst().withName("number")));

        assertThat(lines(after)).hasSameSizeAs(lines(before));
        assertThat(lines(after).stream().filter(line -> !lines(before).contains(line)))
                .hasSize(1);
    }

    private List<String> lines(Document document) {
        try {
            Path file = folder.resolve("lines.keyline.json");
            ProjectFile.write(file, document, Shop.rows());
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void other_tools_see_the_rows_under_the_names_of_the_user() throws IOException, SQLException {
        Path file = folder.resolve("shop.keyline");
        ProjectFile.write(file, Shop.document(), Shop.rows());

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet row =
                        connection.createStatement().executeQuery("SELECT name FROM customers WHERE customer_id = 2")) {
            assertThat(row.getString("name")).isEqualTo("Grace Hopper");
        }
    }

    @Test
    void a_file_of_format_2_still_opens() throws IOException {
        Path file = folder.resolve("old.keyline.json");
        try (var old = ProjectFileTest.class.getResourceAsStream("shop-of-format-2.keyline.json")) {
            assertThat(old).isNotNull();
            Files.write(file, old.readAllBytes());
        }

        try (Project project = ProjectFile.read(file)) {
            assertThat(project.document()).isEqualTo(Shop.document());
            assertThat(all(project.document(), project.rows())).isEqualTo(all(Shop.document(), Shop.rows()));
        }
    }

    @Test
    void an_older_file_is_brought_up_step_by_step() throws IOException {
        Path file = folder.resolve("old.keyline.json");
        ProjectFile.write(file, Shop.document(), Shop.rows());
        var upgrade = new FormatUpgrade(
                Format.VERSION + 2,
                List.of((_, part) -> part.rename("name", "title"), (_, part) -> part.rename("title", "name")));

        try (Project project = ProjectFile.read(file, upgrade)) {
            assertThat(project.document()).isEqualTo(Shop.document());
        }
        var broken = new FormatUpgrade(Format.VERSION + 1, List.of((_, part) -> part.rename("name", "title")));
        assertThatThrownBy(() -> ProjectFile.read(file, broken))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("The field \"name\" is missing");
    }

    @Test
    void saving_keeps_the_old_file_when_the_rows_cannot_be_read() throws IOException {
        Path file = folder.resolve("shop.keyline");
        ProjectFile.write(file, Shop.document(), Shop.rows());
        byte[] before = Files.readAllBytes(file);
        SampleRows broken = (_, row) -> {
            row.accept(List.of());
            throw new UncheckedIOException(new IOException("The disk is gone"));
        };

        assertThatThrownBy(() -> ProjectFile.write(file, Shop.document(), broken))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(file).hasBinaryContent(before);
        assertThat(files()).containsExactly("shop.keyline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--"})
    void saving_keeps_the_permissions_of_the_file(String permissions) throws IOException {
        Path file = folder.resolve("shop.keyline");
        ProjectFile.write(file, Shop.document(), SampleRows.NONE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        ProjectFile.write(file, Shop.document(), Shop.rows());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void saving_through_a_link_writes_the_file_behind_it() throws IOException {
        Path file = folder.resolve("real.keyline");
        ProjectFile.write(file, Document.empty(), SampleRows.NONE);
        Path link = Files.createSymbolicLink(folder.resolve("link.keyline"), file);

        ProjectFile.write(link, Shop.document(), SampleRows.NONE);

        assertThat(link).isSymbolicLink();
        try (Project project = ProjectFile.read(file)) {
            assertThat(project.document()).isEqualTo(Shop.document());
        }
    }

    private static Map<TableId, List<List<Value>>> all(Document document, SampleRows rows) {
        Map<TableId, List<List<Value>>> all = new LinkedHashMap<>();
        document.schema().tables().forEach(table -> {
            List<List<Value>> some = new ArrayList<>();
            rows.forEach(table, some::add);
            all.put(table.id(), some);
        });
        return all;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
