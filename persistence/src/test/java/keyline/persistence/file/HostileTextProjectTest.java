package keyline.persistence.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keyline.model.example.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each of these texts must end in one clear line, and be left as it is.
class HostileTextProjectTest {

    @TempDir
    private Path folder;

    private ProjectFolder projects;

    @BeforeEach
    void open() {
        projects = new ProjectFolder(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|x.json is no Keyline project.",
                "hello|x.json is no Keyline project.",
                "[1]|x.json is no Keyline project.",
                "{\"name\":\"x\"}|x.json is no Keyline project.",
                "{\"keyline\":\"1\"}|x.json is no Keyline project.",
                "{\"keyline\":4}|x.json was written by a newer Keyline (format 4, this one reads up to 3).",
                "{\"keyline\":0}|x.json has the format 0, which this Keyline can't read.",
                "{\"keyline\":1}|x.json is damaged (There is no diagram).",
                "{\"keyline\":1,\"tables\":{}}|x.json is damaged (tables: This must be a list).",
                "{\"keyline\":1,\"tables\":[|x.json is damaged (line 1",
                "{\"keyline\":1,\"colour\":2}|x.json is damaged (line 1: The section \"colour\" isn't known).",
                "{\"keyline\":1,\"rows\":[{\"table\":9,\"over\":[]}]}|x.json is damaged (line 1: There is no table 9).",
                "{\"keyline\":1,\"rows\":[7]}|x.json is damaged (line 1: An object in braces is expected).",
                "{\"keyline\":1,\"tables\":[{\"id\":99999999999}]}|is too large",
            })
    void json_that_is_no_project(String json, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), json);

        projects.assertRefused(file, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,\"Ada|The row must have a value for each column",
                "1|A row in brackets is expected",
                "[true,\"x\",null,{\"hex\":\"0\"}]|This is no cell",
                "[1,\"x\",null,{\"hex\":\"0g\"}]|This is no cell",
                "[99999999999999999999,\"x\",null,null]|out of range",
            })
    void a_text_project_with_a_row_that_is_none(String row, String message) throws IOException {
        Path file = folder.resolve("x.json");
        ProjectFile.write(file, Shop.document(), Shop.rows());
        String text = Files.readString(file);
        int at = text.indexOf("  [1,\"Ada");
        int end = text.indexOf('\n', at);
        Files.writeString(file, text.substring(0, at) + row.replace("Ada", "Ada\"]") + "," + text.substring(end));

        projects.assertRefused(file, message);
    }

    @Test
    void a_text_project_that_ends_in_the_middle() throws IOException {
        Path file = folder.resolve("x.json");
        ProjectFile.write(file, Shop.document(), Shop.rows());
        String text = Files.readString(file);

        for (int length = 1; length < text.length() - 2; length += 97) {
            Files.writeString(file, text.substring(0, length));
            projects.assertRefused(file, "x.json is ");
        }
    }
}
