package keyline.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Value;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shop as format 1 had it: without the looks of grids.
class OlderProjectTest {

    @TempDir
    Path folder;

    private static String resource(String name) throws IOException {
        try (var stream = OlderProjectTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("old.keyline.json"), resource("shop-format-1.keyline.json"));
    }

    private Path database() throws IOException, SQLException {
        Path file = folder.resolve("old.keyline");
        ProjectFile.write(file, Shop.document(), Shop.rows());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM keyline_object WHERE kind = 'GRID'");
            statement.execute("PRAGMA user_version = 1");
        }
        return file;
    }

    private static void checkShop(Project project) {
        assertThat(project.document()).isEqualTo(Shop.document());
        assertThat(rows(project.document(), project.rows())).isEqualTo(rows(Shop.document(), Shop.rows()));
    }

    private static List<List<Value>> rows(Document document, SampleRows rows) {
        List<List<Value>> all = new ArrayList<>();
        document.schema().tables().forEach(table -> rows.forEach(table, all::add));
        return all;
    }

    @Test
    void a_text_of_format_1_opens_and_is_saved_in_the_present_one() throws IOException {
        Path saved = folder.resolve("new.keyline.json");
        try (Project project = ProjectFile.read(text())) {
            checkShop(project);
            ProjectFile.write(saved, project.document(), project.rows());
        }

        assertThat(saved).content(UTF_8).isEqualTo(resource("shop.keyline.json"));
    }

    @Test
    void a_database_of_format_1_opens_and_is_saved_in_the_present_one() throws IOException, SQLException {
        Path saved = folder.resolve("new.keyline");
        try (Project project = ProjectFile.read(database())) {
            checkShop(project);
            ProjectFile.write(saved, project.document(), project.rows());
        }

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + saved);
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            assertThat(version.getInt(1)).isEqualTo(Format.VERSION);
        }
    }

    @Test
    void one_kind_is_saved_as_the_other() throws IOException, SQLException {
        Path saved = folder.resolve("other.keyline.json");
        try (Project project = ProjectFile.read(database())) {
            ProjectFile.write(saved, project.document(), project.rows());
        }

        assertThat(saved).content(UTF_8).isEqualTo(resource("shop.keyline.json"));
    }
}
